package dev.outloud.render.freemarker;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A slot, or several with words between them, as FreeMarker carries it. */
final class SlotMarkup extends CommonTemplateMarkupOutputModel<SlotMarkup> {
    SlotMarkup(String text, String markup) {
        super(text, markup);
    }

    @Override
    public SlotFormat getOutputFormat() {
        return SlotFormat.INSTANCE;
    }
}
