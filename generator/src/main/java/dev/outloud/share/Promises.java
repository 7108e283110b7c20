package dev.outloud.share;

import dev.outloud.model.OutputFile;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Snapshot;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** What the author has promised to people, as a calendar with a day for each. */
final class Promises {
    private static final String MORNING = "PT9H";

    private final SiteUrl url;
    private final Map<String, Person> people;
    private final CalendarText calendar = new CalendarText("Promises");

    private Promises(Site site) {
        this.url = site.url();
        this.people = site.people();
    }

    /** Those with a day that are not kept yet; empty if there are none. */
    static Optional<OutputFile> write(Site site) {
        Promises promises = new Promises(site);
        boolean isAny = false;
        for (Post post : site.posts()) {
            for (FollowUp promise : post.article().document().frontMatter().followUps()) {
                LocalDate due = promise.due();
                if (due != null && promise.done() == null) {
                    promises.add(promise, due, post);
                    isAny = true;
                }
            }
        }
        return isAny ? Optional.of(promises.calendar.file("follow-ups.ics")) : Optional.empty();
    }

    private void add(FollowUp promise, LocalDate due, Post post) {
        String page = url.absolute(post.path());
        String id = promise.to().value();
        Person person = people.get(id);
        String name = person == null ? id : person.displayName();
        // The same promise on another day is the same entry.
        calendar.begin(
                Snapshot.hash(id + "\n" + promise.what()).substring(0, 16) + "." + page,
                post.published().moment().toInstant());
        calendar.line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(due));
        calendar.text("DESCRIPTION", Texts.line(post.title()) + "\n" + page);
        calendar.line("URL", page);
        calendar.end(name + (promise.what().isEmpty() ? "" : ": " + Texts.line(promise.what())), MORNING);
    }
}
