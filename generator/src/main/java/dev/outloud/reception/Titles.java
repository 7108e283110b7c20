package dev.outloud.reception;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.model.site.Post;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which post the subject of a letter names. White space, capitals and the look of signs do not matter. Immutable. */
final class Titles {
    /** What mail programs of different languages write before the subject of an answer, and lists before that. */
    private static final Pattern PREFIX = Pattern.compile("(?iu)^\\s*(?:\\[[^\\]]{1,60}\\]|"
            + "(?:re|aw|antw|antwort|sv|vs|ref|rv|r|rif|res|odp|ynt|fwd?|wg|tr|i|enc|doorst|vl|vb|vá|cevap)"
            + "\\s*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s*[:：])\\s*");

    private static final int PREFIXES = 20;

    private final Map<String, Set<String>> slugs = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Titles(Collection<Post> posts) {
        for (Post post : posts) {
            for (String title : List.of(post.title(), post.article().shownTitle())) {
                slugs.computeIfAbsent(folded(title), folded -> new TreeSet<>()).add(post.slug());
            }
            titles.putIfAbsent(post.title(), post.slug());
        }
    }

    /** The slugs of all posts with this title. */
    Set<String> named(String subject) {
        String rest = subject;
        for (int i = 0; i < PREFIXES; i++) {
            Set<String> found = slugs.get(folded(rest));
            if (found != null) {
                return found;
            }
            Matcher prefix = PREFIX.matcher(rest);
            if (!prefix.find()) {
                break;
            }
            rest = rest.substring(prefix.end());
        }
        return Set.of();
    }

    /** The title that somebody may have meant. */
    Optional<String> nearest(String subject) {
        return DidYouMean.nearest(bare(subject), titles.keySet());
    }

    String slugOf(String title) {
        return titles.getOrDefault(title, "");
    }

    /** The subject without all that programs put before it. */
    static String bare(String subject) {
        String rest = subject;
        for (int i = 0; i < PREFIXES; i++) {
            Matcher prefix = PREFIX.matcher(rest);
            if (!prefix.find()) {
                break;
            }
            rest = rest.substring(prefix.end());
        }
        return rest.strip();
    }

    private static String folded(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return letters.isEmpty() ? plain.replaceAll("\\s+", "") : letters;
    }
}
