package dev.outloud.share;

import dev.outloud.model.Messages;
import java.util.function.UnaryOperator;

/**
 * Words that come to stand in quotation marks: pairs of such marks among them become inner ones. Immutable.
 *
 * @param messages has the marks of the language
 */
record InnerMarks(Messages messages) implements UnaryOperator<String> {
    @Override
    public String apply(String words) {
        String open = messages.text("share.quote-open");
        String close = messages.text("share.quote-close");
        StringBuilder out = new StringBuilder();
        int done = 0;
        int end = 0;
        for (int at = words.indexOf(open); at >= 0 && end >= 0; at = words.indexOf(open, at + open.length())) {
            // Behind a letter the sign closes what another language has opened: „Wort“.
            boolean opens = at >= done && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
            end = opens ? words.indexOf(close, at + open.length()) : end;
            if (!opens || end < 0) {
                continue;
            }
            out.append(words, done, at)
                    .append(messages.text("share.inner-open"))
                    .append(words, at + open.length(), end)
                    .append(messages.text("share.inner-close"));
            done = end + close.length();
        }
        return out.append(words, done, words.length()).toString();
    }
}
