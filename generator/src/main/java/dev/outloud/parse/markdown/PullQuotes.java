package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.body.QuotationMark;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Finds out where a text has the words of its pull quotes: among the author's own, or in somebody's quotation. */
final class PullQuotes {
    private static final Pattern GAP = Pattern.compile("\\[?(?:…|\\.{3})\\]?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Nobody sets more than this large; longer ones would take long to look for. */
    private static final int LONGEST = 2000;

    private final Facts facts;
    private final List<Quoted> quotations;
    private final String text;

    /** A quotation and its words as they are compared. */
    private record Quoted(QuotationMark mark, String words) {}

    private PullQuotes(Document document, Facts facts) {
        this.facts = facts;
        this.quotations = facts.quotations.stream()
                .map(mark -> new Quoted(mark, folded(mark.text())))
                .toList();
        StringBuilder words = new StringBuilder(PlainText.of(document, PlainText.AS_WRITTEN));
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlock) {
                words.append('\n')
                        .append(Jsoup.parseBodyFragment(node.getChars().toString())
                                .text());
            }
        }
        this.text = folded(words.toString());
    }

    /** Says of each pull quote where its words are from, once all of the text is read. */
    static void find(Document document, Facts facts, Region region) {
        if (!facts.pullQuotes.isEmpty()) {
            PullQuotes all = new PullQuotes(document, facts);
            facts.pullQuotes.forEach(pull -> all.find(pull, region));
        }
    }

    private void find(PullQuoteNode pull, Region region) {
        Optional<QuotationMark> quotation = quotations.stream()
                .filter(quoted -> holds(quoted.words(), pull.words()))
                .map(Quoted::mark)
                .findFirst();
        if (quotation.isPresent()) {
            facts.add(pull, quotation.get());
        }
        if (quotation.isPresent() || holds(text, pull.words())) {
            facts.repeats(pull);
        } else {
            region.report(
                    Problem.PULL_QUOTE_ELSEWHERE,
                    pull.at(),
                    "the text does not have these words anywhere else",
                    "write them as the text has them, or say whose they are in a last line such as:\n"
                            + "> — @ada-lovelace, [@lovelace-1843, p. 4]");
        }
    }

    /** Whether the words stand in a text, one after the other; where an ellipsis stands, others may. */
    private static boolean holds(String folded, String words) {
        int from = 0;
        for (String piece : GAP.split(words.substring(0, Math.min(words.length(), LONGEST)), -1)) {
            int found = folded.indexOf(folded(piece), from);
            if (found < 0) {
                return false;
            }
            from = found + 1;
        }
        return words.length() <= LONGEST;
    }

    /** Words alone, whatever their case and whatever stands between them. */
    private static String folded(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return " " + BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
