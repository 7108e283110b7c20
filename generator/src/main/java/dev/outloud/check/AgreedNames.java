package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.body.Prose;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.NamesInText;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Where authors write out the name of somebody who agreed to another form: only they can change their own words. */
final class AgreedNames {
    private final NamesInText names;
    private final Diagnostics diagnostics;

    private AgreedNames(List<Person> people, Diagnostics diagnostics) {
        this.names = new NamesInText(people, AgreedNames::hidden);
        this.diagnostics = diagnostics;
    }

    static void check(Site site, Diagnostics diagnostics) {
        List<Person> people = site.attributions().stream()
                .map(Attribution::person)
                .filter(person -> person.consent().nameAs() != null)
                .toList();
        if (!people.isEmpty()) {
            AgreedNames rule = new AgreedNames(people, diagnostics);
            Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                    .parallel()
                    .forEach(rule::check);
        }
    }

    private static Stream<String> hidden(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .filter(name -> !name.equals(person.displayName()));
    }

    private void check(Article article) {
        FrontMatter written = article.document().frontMatter();
        Stream.of(written.title(), written.description())
                .flatMap(Stream::ofNullable)
                .forEach(this::check);
        Prose prose = article.document().body().prose();
        List<NamesInText.Found> own = names.in(prose);
        own.forEach(found -> report(found, article.document().source().locate(prose.at(found.from(), found.to()))));
        if (own.isEmpty()) {
            // Headings and quoted words are no prose, and are printed all the same.
            String shown = article.document().body().plainText(article.links().naming());
            names.in(shown).stream().findFirst().ifPresent(found -> report(found, place(article, found, shown)));
        }
    }

    private void check(Ref ref) {
        names.in(ref.value()).forEach(found -> report(found, ref.at().locate()));
    }

    private static Location place(Article article, NamesInText.Found found, String shown) {
        String name = Prose.plain(shown.substring(found.from(), found.to()));
        SourceText source = article.document().source();
        int at = Prose.plain(source.text()).lastIndexOf(name);
        return at < 0 ? Location.of(source.path()) : source.locate(new Span(at, at + name.length()));
    }

    private void report(NamesInText.Found found, Location at) {
        Person person = found.person();
        diagnostics.add(
                Problem.NAME_WRITTEN_OUT,
                at,
                "this name is printed in full, and " + person.displayName() + " agreed to be shown so only",
                "write @" + person.id() + " in its place");
    }
}
