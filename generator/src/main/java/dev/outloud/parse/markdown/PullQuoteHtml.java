package dev.outloud.parse.markdown;

import dev.outloud.model.body.BodyContext.PersonLink;
import dev.outloud.model.body.BodyContext.QuotationCredit;
import dev.outloud.model.body.QuotationMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pull quotes: what the text says a second time. Screen readers and feeds do without them, and within there is nothing
 * that the keyboard could reach.
 */
final class PullQuoteHtml {
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)");

    private PullQuoteHtml() {}

    static void write(PullQuoteNode node, HtmlWriter to) {
        int from = to.out().length();
        boolean repeats = to.facts().isRepeating(node);
        to.out()
                .raw("<figure class=\"pull-quote\"")
                .attribute("aria-hidden", repeats ? "true" : "")
                .raw(">\n");
        for (String line : node.words().split("\n", -1)) {
            to.out().raw("<p>").text(shown(line, to)).raw("</p>\n");
        }
        to.facts()
                .mark(node, QuotationMark.class)
                .flatMap(to.context()::quotation)
                .map(PullQuoteHtml::credit)
                .filter(credit -> !credit.isEmpty())
                .ifPresent(credit ->
                        to.out().raw("<figcaption>").text("— " + credit).raw("</figcaption>\n"));
        to.out().raw("</figure>\n");
        if (repeats) {
            to.out().aside(from);
        }
    }

    /** The name of who speaks; else what names the source. */
    private static String credit(QuotationCredit credit) {
        String speakers = credit.speakers().stream().map(PersonLink::name).collect(Collectors.joining(", "));
        if (!speakers.isEmpty() || credit.source() == null) {
            return speakers.isEmpty() ? credit.remark() : speakers;
        }
        return credit.remark().isEmpty() ? credit.source().text() : credit.remark();
    }

    /** People by their names, as where the text mentions them. */
    private static String shown(String line, HtmlWriter to) {
        return MENTION.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(to.facts().mentions().stream()
                        .filter(mention -> mention.id().equals(found.group(1)))
                        .findFirst()
                        .flatMap(to.context()::mention)
                        .map(PersonLink::name)
                        .orElse(found.group())));
    }
}
