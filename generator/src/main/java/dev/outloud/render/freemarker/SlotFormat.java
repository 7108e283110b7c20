package dev.outloud.render.freemarker;

import dev.outloud.model.share.Phrase;
import dev.outloud.model.share.Phrase.Piece;
import dev.outloud.model.share.Phrase.Slot;
import dev.outloud.model.share.Phrase.Words;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with slots. A slot is markup to FreeMarker, so that a template can put it anywhere and ask whether it is there,
 * but gets an error if it takes it for a text, whose letters are not known yet.
 */
final class SlotFormat extends CommonMarkupOutputFormat<SlotMarkup> {
    static final SlotFormat INSTANCE = new SlotFormat();

    /** Signs that no text may have: Unicode, section 23.7. */
    private static final String OPEN = "\uFDD0";

    private static final String CLOSE = "\uFDD1";
    private static final String QUOTED = "\uFDD2";
    private static final Pattern SLOT = Pattern.compile(OPEN + "([^.]*)\\.(\\d+)(" + QUOTED + "?)" + CLOSE);
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+\\n");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n");

    private SlotFormat() {}

    /** The phrase that a template made; lines left empty by what did not apply are closed up. */
    static Phrase phrase(String filled) {
        String text =
                GAP.matcher(LINE_END.matcher(filled.strip()).replaceAll("\n")).replaceAll("\n\n");
        List<Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int done = 0;
        while (slot.find()) {
            if (slot.start() > done) {
                pieces.add(new Words(text.substring(done, slot.start())));
            }
            pieces.add(new Slot(
                    slot.group(1),
                    Integer.parseInt(slot.group(2)),
                    !slot.group(3).isEmpty()));
            done = slot.end();
        }
        if (done < text.length()) {
            pieces.add(new Words(text.substring(done)));
        }
        return new Phrase(pieces);
    }

    SlotMarkup markup(Slot slot) throws TemplateModelException {
        return fromMarkup(OPEN + slot.name() + "." + slot.number() + CLOSE);
    }

    /** Words between quotation marks: the slots in them know that they are. */
    SlotMarkup quoted(String open, SlotMarkup words, String close) throws TemplateModelException {
        String inside = getMarkupString(words).replace(CLOSE, QUOTED + CLOSE).replace(QUOTED + QUOTED, QUOTED);
        return fromMarkup(open + inside + close);
    }

    @Override
    public String getName() {
        return "text with slots";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(text);
    }

    @Override
    public String escapePlainText(String text) {
        return text;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected SlotMarkup newTemplateMarkupOutputModel(String text, String markup) {
        return new SlotMarkup(text, markup);
    }
}
