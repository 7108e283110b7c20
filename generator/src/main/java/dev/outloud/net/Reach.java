package dev.outloud.net;

import java.net.InetAddress;

/** Which addresses a run may ask. */
public enum Reach {
    /** Those that everybody can reach. */
    PUBLIC,
    /** And those of this machine: for trying things out. */
    LOOPBACK,
    /** And those of its network. */
    PRIVATE;

    boolean admits(InetAddress address) {
        return switch (this) {
            case PUBLIC -> PublicAddresses.contain(address);
            case LOOPBACK -> address.isLoopbackAddress() || PublicAddresses.contain(address);
            case PRIVATE -> true;
        };
    }
}
