package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Settings;
import dev.outloud.model.Sharing;
import java.util.List;

/** The rules of the networks that an author uses. */
final class Networks {
    private Networks() {}

    static List<NetworkRules> of(Settings settings) {
        Sharing sharing = settings.sharing();
        return sharing.networks().stream()
                .map(network -> rules(network, settings))
                .toList();
    }

    private static NetworkRules rules(Network network, Settings settings) {
        int limit = settings.sharing().limit(network);
        return switch (network) {
            case X -> new XRules(limit);
            case MASTODON ->
                new MastodonRules(limit, Sharing.instance(settings.accounts()).orElse(null));
            case BLUESKY -> new BlueskyRules(limit);
            case THREADS -> new ThreadsRules(limit);
            case LINKEDIN -> new LinkedInRules(limit);
            case FACEBOOK -> new FacebookRules(limit);
            case EMAIL -> new EmailRules(limit);
        };
    }
}
