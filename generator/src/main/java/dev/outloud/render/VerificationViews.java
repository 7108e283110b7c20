package dev.outloud.render;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.Snapshot;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Verification;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.VerificationView;
import dev.outloud.render.view.VerificationView.RunView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the page of a quotation says of its comparison with the source. */
final class VerificationViews {
    private VerificationViews() {}

    static VerificationView view(Verification verification, Views views) {
        Snapshot snapshot = verification.snapshot();
        PublicationDate kept =
                new PublicationDate(snapshot.fetched().atZone(views.settings().timezone()), true);
        String copy = snapshot.archived() == null ? snapshot.url() : snapshot.archived();
        List<RunView> runs = verification.state() != Verification.State.ALTERED
                ? List.of()
                : verification.runs().stream().flatMap(VerificationViews::run).toList();
        return new VerificationView(
                verification.state().id(),
                views.date(kept),
                new LinkView(Urls.shown(snapshot.url()), Urls.encoded(copy)),
                verification.percent(),
                runs);
    }

    /** Spaces around a difference are in both texts, and not marked. */
    private static Stream<RunView> run(Verification.Run run) {
        String text = run.text();
        String words = text.strip();
        int start = text.indexOf(words);
        return Stream.of(
                        new RunView("both", text.substring(0, start)),
                        new RunView(run.side().name().toLowerCase(Locale.ROOT), words),
                        new RunView("both", text.substring(start + words.length())))
                .filter(part -> !part.text().isEmpty());
    }
}
