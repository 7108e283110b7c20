package dev.outloud.edition;

import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Settings;
import dev.outloud.model.site.Article;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bibliographic record of a post, for those who cite it. */
final class PostRecord {
    private PostRecord() {}

    static CslItem of(Article article, PublicationDate published, Settings settings) {
        List<CslItem.Name> authors =
                article.authors().stream().map(PostRecord::name).toList();
        LocalDate day = published.day();
        String url = settings.url().absolute(article.path());
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("id", article.headline().slug());
        csl.put("type", "post-weblog");
        csl.put("title", article.shownTitle());
        csl.put("author", authors.stream().map(CslItem.Name::csl).toList());
        csl.put("container-title", settings.title());
        csl.put(
                "issued",
                Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        csl.put("language", article.language().toLanguageTag());
        csl.put("URL", url);
        return new CslItem(
                article.headline().slug(),
                "post-weblog",
                article.shownTitle(),
                authors,
                List.of(),
                new CslItem.Issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), ""),
                url,
                csl);
    }

    /** A name that its person asked for is not taken apart. */
    private static CslItem.Name name(Person person) {
        String agreed = person.consent().nameAs();
        return agreed == null ? CslItem.Name.spoken(person.name()) : new CslItem.Name("", "", agreed);
    }
}
