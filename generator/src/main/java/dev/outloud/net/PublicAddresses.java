package dev.outloud.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the public network. A blog may cite any address, and a redirect lead to any: neither may
 * make a build machine ask the machines beside it. By the registries of special-purpose addresses at IANA (RFC 6890).
 */
final class PublicAddresses {
    private static final List<Block> RESERVED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            // Carriers' networks; one cloud has its metadata there.
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            // Links; most clouds have their metadata there.
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            // The machine that serves metadata in one cloud, though its address is a public one.
            Block.of("168.63.129.16", 32),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            // 6to4 relays.
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            // Multicast and all above it.
            Block.of("224.0.0.0", 3),
            // Teredo and other protocols, which may carry any address of version 4 in them; 6to4, likewise.
            Block.of("2001::", 23),
            Block.of("2002::", 16),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20));

    /** All public addresses of version 6; outside lie loopback, links, local networks, multicast and NAT64. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || GLOBAL.contains(bytes))
                && RESERVED.stream().noneMatch(block -> block.contains(bytes));
    }

    /** Addresses with one beginning. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] prefix, int bits) {
        static Block of(String address, int bits) {
            try {
                // A literal: nobody is asked for it.
                return new Block(InetAddress.getByName(address).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("no address: " + address, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
