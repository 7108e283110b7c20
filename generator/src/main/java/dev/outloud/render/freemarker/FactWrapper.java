package dev.outloud.render.freemarker;

import dev.outloud.model.share.Phrase.Slot;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Shows wordings slots, numbers, truth values, words and lists of them. */
final class FactWrapper extends DefaultObjectWrapper {
    FactWrapper() {
        super(ShutConfiguration.VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object fact) throws TemplateModelException {
        return fact instanceof Slot slot ? SlotFormat.INSTANCE.markup(slot) : super.wrap(fact);
    }

    /** Nothing else is a fact. */
    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException("no fact: " + value.getClass().getSimpleName());
    }
}
