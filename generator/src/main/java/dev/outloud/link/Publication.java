package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.text.Location;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides which articles are published, and says of every other one why not and until when. */
final class Publication {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Dating dating;
    private final LinkOptions options;
    private final Diagnostics diagnostics;
    private final List<HeldBack.Held> held = new ArrayList<>();

    Publication(Dating dating, LinkOptions options, Diagnostics diagnostics) {
        this.dating = dating;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    boolean isDue(ArticleDocument article) {
        FrontMatter written = article.frontMatter();
        if (written.draft() != null && !options.drafts()) {
            hold(article, written.draft().locate(), "held back: it is a draft", "publish drafts with -Dsite.drafts");
            return false;
        }
        WrittenDate date = written.date();
        if (date != null && !options.future() && moment(date).isAfter(options.now())) {
            boolean inName = date.at().span().isEmpty();
            String why = "held back until " + shown(date);
            Location at =
                    inName ? Location.of(article.source().path()) : date.at().locate();
            hold(article, at, inName ? why + ", the date in its name" : why, "publish it now with -Dsite.future");
            return false;
        }
        WrittenDate end = written.expires();
        if (end != null && !moment(end).isAfter(options.now())) {
            hold(article, end.at().locate(), "no longer published: it expired on " + shown(end), "");
            return false;
        }
        return true;
    }

    private Instant moment(WrittenDate date) {
        return dating.date(date).moment().toInstant();
    }

    private String shown(WrittenDate written) {
        PublicationDate date = dating.date(written);
        String moment = date.dayOnly() ? date.day().toString() : MOMENT.format(date.moment());
        return moment + " (" + date.moment().getZone() + ")";
    }

    private void hold(ArticleDocument article, Location at, String why, String hint) {
        held.add(new HeldBack.Held(article, why, hint));
        diagnostics.add(Problem.HELD_BACK, at, why, hint);
    }

    /** What was not due, of all that was asked about. */
    List<HeldBack.Held> held() {
        return List.copyOf(held);
    }
}
