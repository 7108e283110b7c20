package dev.outloud.maven;

import dev.outloud.net.Reach;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that use the network have in common. */
abstract class NetworkMojo extends BlogMojo {
    private static final int LINES = 10;
    private static final int FEW = 20;

    /** Whether addresses of this machine and its own network may be asked, which nobody should lead a blog to. */
    @Parameter(property = "site.allowPrivate", defaultValue = "false")
    private boolean allowPrivate;

    /** Whether addresses of this machine may be asked, but none of its network: for trying things out. */
    @Parameter(property = "site.allowLoopback", defaultValue = "false")
    private boolean allowLoopback;

    final Reach reach() {
        return allowPrivate ? Reach.PRIVATE : allowLoopback ? Reach.LOOPBACK : Reach.PUBLIC;
    }

    /** A line now and then, about ten in a long run and none in a short one. */
    final void progress(int done, int of, String what) {
        if (done % Math.max(FEW, of / LINES) == 0 && done < of) {
            getLog().info("  " + done + " of " + of + " " + what);
        }
    }
}
