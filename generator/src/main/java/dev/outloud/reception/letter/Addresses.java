package dev.outloud.reception.letter;

import dev.outloud.model.Urls;
import dev.outloud.text.Unseen;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of mail, which are nobody else's business. Immutable. */
public final class Addresses {
    /** Bounded, since what strangers write may be one long row of such signs. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>\"'(),:;@\\[\\]]{1,64}+@[^\\s<>\"'(),:;@\\[\\]]{1,255}");

    private static final Pattern HOST = Pattern.compile("(?:@|%40)[\\p{L}\\p{N}.-]{1,255}");
    private static final int LOCAL = 64;

    /** Far behind what is shown of a name; whatever is looked for in it costs no more than that. */
    private static final int LONGEST_NAME = 500;

    private static final String OMITTED = "[…]";

    private final Set<String> known = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    /** Those that stand in some texts. */
    public Addresses(Collection<String> texts) {
        for (String text : texts) {
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                String plain = address.group().toLowerCase(Locale.ROOT).replaceFirst("[.]+$", "");
                known.add(plain);
                hosts.add(plain.substring(plain.indexOf('@') + 1));
                known.add(Urls.encodedValue(plain).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The text without them, also where one is part of a link. */
    public String omitted(String text) {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        Matcher host = HOST.matcher(text);
        while (!hosts.isEmpty() && host.find()) {
            // Some capitals have small letters of another length.
            String written = host.group().replaceFirst("[.-]+$", "");
            String behind = written.toLowerCase(Locale.ROOT);
            if (!hosts.contains(behind.replaceFirst("^(?:@|%40)", ""))) {
                continue;
            }
            for (int from = Math.max(done, host.start() - LOCAL); from < host.start(); from++) {
                String before = text.substring(from, host.start()).toLowerCase(Locale.ROOT);
                if (known.contains(before + behind)) {
                    kept.append(text, done, from).append(OMITTED);
                    done = host.start() + written.length();
                    break;
                }
            }
        }
        return kept.append(text, done, text.length()).toString();
    }

    /** What somebody calls themselves, on one line; empty if that is only an address. */
    public static String name(String written) {
        String line = Unseen.line(written);
        String bare = ADDRESS.matcher(line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line)
                .replaceAll("");
        String name = Unseen.line(bare.replaceAll("[<(\\[]\\s*[>)\\]]", ""))
                .replaceFirst("^['\"]++(?=.*['\"]$)", "")
                .replaceFirst("(?<!['\"])['\"]++$", "")
                .replaceFirst("^(?i:mailto:)\\s*", "")
                .strip();
        return name.codePoints().anyMatch(Character::isLetterOrDigit) ? name : "";
    }
}
