package dev.outloud.notification;

import dev.outloud.model.Notification;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a run told, or is to tell. Immutable.
 *
 * @param source the page of the blog, or its feed
 * @param target whom it links to, or the hub
 * @param reason why, in a word: {@code new}
 * @param state what came of it; null if nobody was told
 * @param why what the matter was; empty if nothing is
 */
public record Told(String source, String target, String reason, Notification.@Nullable State state, String why) {
    static Told of(Due due, @Nullable Notification told) {
        return new Told(
                due.link().source(),
                due.link().target(),
                due.reason().name().toLowerCase(Locale.ROOT),
                told == null ? null : told.state(),
                told == null ? "" : told.why());
    }
}
