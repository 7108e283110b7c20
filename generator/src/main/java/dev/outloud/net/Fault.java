package dev.outloud.net;

/** Why a request brought nothing. */
public enum Fault {
    /** Not http or https, no host, or a password in it. */
    BAD_ADDRESS,
    /** The host is this machine or one of its own network. */
    PRIVATE_ADDRESS,
    /** No address is known for the host. */
    UNKNOWN_HOST,
    /** No connection, or one that broke off. */
    UNREACHABLE,
    /** The certificate is not valid, or nothing could be agreed on. */
    INSECURE,
    /** No whole answer in time. */
    TIMEOUT,
    /** More bytes than the request takes. */
    TOO_LARGE,
    /** Redirects in a circle, or too many. */
    REDIRECTS,
    /** {@code robots.txt} keeps programs out. */
    ROBOTS,
    /** The server wants to be left alone for longer than a run takes. */
    BUSY,
    /** A status of 400 or above. */
    STATUS,
    /** Bytes that are not what their headers say. */
    MALFORMED,
    /** The run was stopped. */
    INTERRUPTED
}
