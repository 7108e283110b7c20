package dev.outloud.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code share:} in {@code site.yml} says of the kit. Immutable.
 *
 * @param publish whether readers get the kit too
 * @param networks that texts are written for, in the order in which the kit shows them
 * @param limits of instances and accounts that take more than their network usually does; each at least 1
 * @param mostHashtags on one text; 0 for none
 * @param cards how many of the newest posts have pictures of themselves and of their quotations
 * @param squares whether there are square pictures too
 * @param cadence when the texts of a post go out
 */
public record Sharing(
        boolean publish,
        List<Network> networks,
        Map<Network, Integer> limits,
        int mostHashtags,
        int cards,
        boolean squares,
        Cadence cadence) {
    public static final int HASHTAGS = 3;
    public static final int CARDS = 100;

    public Sharing {
        networks = List.copyOf(networks);
        limits = Map.copyOf(limits);
    }

    /** What holds for a blog that says nothing. */
    public static Sharing usual() {
        return new Sharing(false, List.of(Network.values()), Map.of(), HASHTAGS, CARDS, false, Cadence.USUAL);
    }

    /** The most that a network takes; 0 if it has no limit. */
    public int limit(Network network) {
        return limits.getOrDefault(network, network.limit());
    }

    /** The server of a Mastodon account, whose composer its owner uses. */
    public static Optional<String> instance(Accounts accounts) {
        return accounts.on("mastodon")
                .flatMap(Profiles::fediverse)
                .map(account -> account.substring(account.lastIndexOf('@') + 1));
    }
}
