package dev.outloud.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an account is seen in a browser. */
public final class Profiles {
    private static final Pattern FEDIVERSE_HANDLE =
            Pattern.compile("@?([A-Za-z0-9_.-]+)@([A-Za-z0-9.-]+\\.[A-Za-z0-9-]+)");
    private static final Pattern FEDIVERSE_ADDRESS = Pattern.compile("https?://([^/]+)/@([^/?#@]+)(?:@([^/?#]+))?.*");

    private static final Set<String> KNOWN = Set.of(
            "x",
            "mastodon",
            "bluesky",
            "threads",
            "linkedin",
            "github",
            "gitlab",
            "codeberg",
            "orcid",
            "youtube",
            "instagram",
            "facebook",
            "email");

    /** An account's address: its host, and its name behind the folder that some networks have. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)https?://(?:www\\.)?([^/?#:]+)/(?:profile/|in/)?(@?[\\p{L}\\p{N}_.-]+)/?");

    private static final Map<String, String> HOSTS = Map.ofEntries(
            Map.entry("x.com", "x"),
            Map.entry("twitter.com", "x"),
            Map.entry("bsky.app", "bluesky"),
            Map.entry("threads.com", "threads"),
            Map.entry("threads.net", "threads"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("github.com", "github"),
            Map.entry("gitlab.com", "gitlab"),
            Map.entry("codeberg.org", "codeberg"),
            Map.entry("orcid.org", "orcid"),
            Map.entry("instagram.com", "instagram"),
            Map.entry("youtube.com", "youtube"));

    private Profiles() {}

    /** The key of a network, however an author writes its name; of one unknown here, what they write. */
    public static String network(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        return key.equals("twitter") ? "x" : KNOWN.contains(key) ? key : written;
    }

    /**
     * The address of an account on a network; empty for a network unknown here, or a handle that is none of it.
     *
     * @param handle with or without its at sign, or the address itself
     */
    public static Optional<String> url(String network, String handle) {
        if (handle.startsWith("https://") || handle.startsWith("http://")) {
            return Optional.of(handle);
        }
        String name = handle.startsWith("@") ? handle.substring(1) : handle;
        if (!name.matches("[\\p{L}\\p{N}_.@/-]+")) {
            return Optional.empty();
        }
        return switch (network) {
            case "x" -> Optional.of("https://x.com/" + name);
            case "mastodon" -> mastodon(name);
            case "bluesky" -> Optional.of("https://bsky.app/profile/" + name);
            case "threads" -> Optional.of("https://www.threads.com/@" + name);
            case "linkedin" ->
                Optional.of("https://www.linkedin.com/" + (name.contains("/") ? name : "in/" + name) + "/");
            case "github" -> Optional.of("https://github.com/" + name);
            case "gitlab" -> Optional.of("https://gitlab.com/" + name);
            case "codeberg" -> Optional.of("https://codeberg.org/" + name);
            case "orcid" -> Optional.of("https://orcid.org/" + name);
            case "youtube" -> Optional.of("https://www.youtube.com/@" + name);
            case "instagram" -> Optional.of("https://www.instagram.com/" + name + "/");
            default -> Optional.empty();
        };
    }

    /** An account. */
    public record Account(String network, String handle) {}

    /** Whose address an account has; empty for one of no network known here. */
    public static Optional<Account> account(String address) {
        Matcher parts = ACCOUNT.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT);
        String network = HOSTS.get(host);
        String name = parts.group(2);
        if (network != null) {
            return Optional.of(
                    new Account(network, network.equals("orcid") || name.startsWith("@") ? name : "@" + name));
        }
        return name.startsWith("@") && name.indexOf('@', 1) < 0
                ? Optional.of(new Account("mastodon", name + "@" + host))
                : Optional.empty();
    }

    private static Optional<String> mastodon(String name) {
        int at = name.indexOf('@');
        return at < 1
                ? Optional.empty()
                : Optional.of("https://" + name.substring(at + 1) + "/@" + name.substring(0, at));
    }

    /** An account of the fediverse as {@code @user@host}, written so or as the address of its profile. */
    public static Optional<String> fediverse(String handle) {
        Matcher address = FEDIVERSE_ADDRESS.matcher(handle);
        String written = address.matches() ? address.group(2) + "@" + server(address) : handle;
        Matcher account = FEDIVERSE_HANDLE.matcher(written);
        return account.matches() ? Optional.of("@" + account.group(1) + "@" + account.group(2)) : Optional.empty();
    }

    /** Of an account seen from another server, as in {@code https://here.example/@ada@there.example}, its own. */
    private static String server(Matcher address) {
        return address.group(3) == null ? address.group(1) : address.group(3);
    }

    /** How a network writes itself. */
    public static String label(String network) {
        return switch (network) {
            case "x" -> "X";
            case "linkedin" -> "LinkedIn";
            case "github" -> "GitHub";
            case "gitlab" -> "GitLab";
            case "orcid" -> "ORCID";
            case "youtube" -> "YouTube";
            default ->
                network.isEmpty() ? network : network.substring(0, 1).toUpperCase(Locale.ROOT) + network.substring(1);
        };
    }
}
