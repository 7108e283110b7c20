package dev.outloud.net;

import dev.outloud.net.Answer.Failed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks hosts up before they are asked. The client looks them up once more, and finds what the Java machine has kept from
 * this time.
 *
 * @param names who knows the addresses of names
 * @param reach which addresses may be asked
 */
record Lookup(Names names, Predicate<InetAddress> reach) {
    /** By the names that this machine knows. */
    Lookup(Predicate<InetAddress> reach) {
        this(InetAddress::getAllByName, reach);
    }

    /** All addresses of a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Why a host must not be asked, if so: one of its addresses is enough, since the client may take any. */
    Optional<Failed> barred(URI address) {
        try {
            for (InetAddress found : names.of(address.getHost())) {
                if (!reach.test(found)) {
                    String words = "leads to this machine or its own network (" + found.getHostAddress() + ")";
                    return Optional.of(new Failed(Fault.PRIVATE_ADDRESS, address, words));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(
                    new Failed(Fault.UNKNOWN_HOST, address, "has a host that does not exist: " + address.getHost()));
        }
    }
}
