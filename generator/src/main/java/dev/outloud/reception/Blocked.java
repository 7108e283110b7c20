package dev.outloud.reception;

import dev.outloud.model.Answering;
import dev.outloud.model.Urls;

/** From where a blog takes nothing. */
final class Blocked {
    private Blocked() {}

    static boolean is(Answering answering, String url) {
        return answering.blocked().stream().anyMatch(blocked -> isOf(blocked, url));
    }

    /** Whether an address is on a host, or below an address. */
    private static boolean isOf(String blocked, String url) {
        String other = Urls.compared(url);
        String own = Urls.compared(blocked);
        String host = other.replaceFirst("[/?#:].*", "");
        return other.equals(own) || other.startsWith(own + "/") || host.equals(own) || host.endsWith("." + own);
    }
}
