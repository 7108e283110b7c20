package dev.outloud.share;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.FollowedItem;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Slug;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Wordings;
import dev.outloud.model.site.Reading;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Passes on what people of the network published, with their names and nothing of our own: the most that one can give.
 * Thread-safe.
 */
final class ReadingSnippets {
    private static final int NEWEST = 10;
    private static final int NAME = 40;

    private final Settings settings;
    private final Messages messages;
    private final Wordings wordings;
    private final Map<String, Reading.Entry> entries = new LinkedHashMap<>();

    /** @param messages of the site's language, in which its author puts things */
    ReadingSnippets(Settings settings, Reading reading, Messages messages, Wordings wordings) {
        this.settings = settings;
        this.messages = messages;
        this.wordings = wordings;
        for (Reading.Entry entry : reading.newest(NEWEST)) {
            String name = "reading-" + entry.person().id() + "-"
                    + Slug.atMost(NAME, Slug.of(entry.item().title(), "item"));
            String free = name;
            for (int i = 2; entries.containsKey(free); i++) {
                free = name + "-" + i;
            }
            entries.put(free, entry);
        }
    }

    /** The snippets for a network, the newest items first. */
    Stream<Snippet> write(NetworkRules rules, Diagnostics diagnostics) {
        return entries.entrySet().stream().flatMap(one -> {
            FollowedItem item = one.getValue().item();
            Person person = one.getValue().person();
            Location at = Location.of(new SourcePath("ledger/following/" + person.id() + ".json"));
            String title = PostText.plain(item.title());
            Matter matter = new Matter(wordings, settings.language(), title, Cards.NONE, null, at);
            Facts facts = new Facts(new InnerMarks(messages))
                    .tell("network", rules.network().key())
                    .owe("title", title)
                    .shorten("title", 0)
                    .oweAll("makers", List.of(rules.name(person)))
                    .owe("link", item.url())
                    .credit(List.of(person))
                    .tag(Hashtags.of(
                            item.tags(),
                            settings.hashtags(),
                            Math.min(settings.sharing().mostHashtags(), rules.mostHashtags())));
            return new Outcome(matter, rules, diagnostics)
                            .snippets(
                                    Snippet.Kind.RESOURCE,
                                    SnippetName.of(one.getKey()),
                                    null,
                                    template -> List.of(facts))
                            .stream();
        });
    }
}
