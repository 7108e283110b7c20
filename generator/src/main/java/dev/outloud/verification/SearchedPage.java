package dev.outloud.verification;

import dev.outloud.model.TextDirective;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page as a browser searches it for a text directive: finds what a browser would find, by the steps of URL
 * Fragment Text Directives (WICG), section "Finding Ranges in a Document". Immutable.
 */
final class SearchedPage {
    private static final String WITHIN_WORDS = "'.:,;·_";

    private final String text;
    private final SearchableText searchable;
    private final String folded;

    SearchedPage(String text) {
        this.text = text;
        this.searchable = SearchableText.of(text);
        this.folded = searchable.folded();
    }

    /** A stretch of the searchable text. */
    record Range(int from, int to) {}

    /** The stretch that stands between two offsets of the text. */
    Range range(int start, int end) {
        return new Range(searchable.offset(start), searchable.offset(end));
    }

    /** The words of a stretch as the page has them, in one line. */
    String words(int from, int to) {
        return SearchableText.inOneLine(text.substring(searchable.origin(from), searchable.origin(to)));
    }

    int blockStart(int offset) {
        return folded.lastIndexOf(SearchableText.BLOCK_END, offset - 1) + 1;
    }

    int blockEnd(int offset) {
        int end = folded.indexOf(SearchableText.BLOCK_END, offset);
        return end < 0 ? folded.length() : end;
    }

    /** Behind so many words from an offset on, but not farther than the limit. */
    int behindWords(int offset, int count, int limit) {
        int behind = offset;
        int at = offset;
        for (int i = 0; i < count && at < limit; i++) {
            while (at < limit && !isOfWord(at)) {
                at++;
            }
            if (at == limit) {
                return behind;
            }
            do {
                at++;
            } while (at < limit && !isBoundary(at));
            behind = at;
        }
        return behind;
    }

    /** The beginning of so many words before an offset, but not farther than the limit. */
    int beforeWords(int offset, int count, int limit) {
        int before = offset;
        int at = offset;
        for (int i = 0; i < count && at > limit; i++) {
            while (at > limit && !isOfWord(at - 1)) {
                at--;
            }
            if (at == limit) {
                return before;
            }
            do {
                at--;
            } while (at > limit && !isBoundary(at));
            before = at;
        }
        return before;
    }

    /** What a browser marks; nothing if no letter of the directive is left to search for. */
    Optional<Range> find(TextDirective directive) {
        String start = folded(directive.start());
        String prefix = directive.prefix() == null ? null : folded(directive.prefix());
        String end = directive.end() == null ? null : folded(directive.end());
        String suffix = directive.suffix() == null ? null : folded(directive.suffix());
        if (start.isEmpty() || "".equals(end)) {
            return Optional.empty();
        }
        boolean endsWord = end != null || suffix == null;
        int at = prefix == null ? search(start, 0, true, endsWord) : search(prefix, 0, true, false);
        while (at >= 0) {
            int from = prefix == null ? at : behindSpace(at + prefix.length());
            if (prefix == null || matches(start, from, false, endsWord)) {
                int to = to(from + start.length(), end, suffix);
                if (to >= 0) {
                    return Optional.of(new Range(from, to));
                }
                if (end != null) {
                    return Optional.empty();
                }
            }
            at = prefix == null ? search(start, at + 1, true, endsWord) : search(prefix, at + 1, true, false);
        }
        return Optional.empty();
    }

    /** Where a match ends whose beginning ends at an offset; -1 if it is none. */
    private int to(int offset, @Nullable String end, @Nullable String suffix) {
        if (end == null) {
            return isBefore(suffix, offset) ? offset : -1;
        }
        int at = search(end, offset, true, suffix == null);
        while (at >= 0) {
            if (isBefore(suffix, at + end.length())) {
                return at + end.length();
            }
            at = search(end, at + end.length(), true, false);
        }
        return -1;
    }

    private boolean isBefore(@Nullable String suffix, int offset) {
        return suffix == null || matches(suffix, behindSpace(offset), false, true);
    }

    private int behindSpace(int offset) {
        int behind = offset;
        while (behind < folded.length()
                && (folded.charAt(behind) == ' ' || folded.charAt(behind) == SearchableText.BLOCK_END)) {
            behind++;
        }
        return behind;
    }

    private static String folded(String query) {
        return SearchableText.of(query.strip()).folded();
    }

    private int search(String query, int from, boolean startsWord, boolean endsWord) {
        int at = folded.indexOf(query, from);
        while (at >= 0 && !matches(query, at, startsWord, endsWord)) {
            at = folded.indexOf(query, at + 1);
        }
        return at;
    }

    private boolean matches(String query, int at, boolean startsWord, boolean endsWord) {
        return folded.startsWith(query, at)
                && (!startsWord || isBoundary(at))
                && (!endsWord || isBoundary(at + query.length()));
    }

    /**
     * Whether a word begins or ends at an offset, whatever the browser: those that look words of Chinese or Thai up in a
     * dictionary do not agree on them, and an apostrophe within a word is a matter of language.
     */
    private boolean isBoundary(int offset) {
        if (offset == 0 || offset == folded.length()) {
            return true;
        }
        boolean before = isOfWord(offset - 1) || (isWithin(offset - 1) && offset > 1 && isOfWord(offset - 2));
        boolean behind = isOfWord(offset) || (isWithin(offset) && offset + 1 < folded.length() && isOfWord(offset + 1));
        return !(before && behind);
    }

    private boolean isWithin(int offset) {
        return WITHIN_WORDS.indexOf(folded.charAt(offset)) >= 0;
    }

    private boolean isOfWord(int offset) {
        char c = folded.charAt(offset);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
