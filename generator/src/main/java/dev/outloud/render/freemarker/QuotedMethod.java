package dev.outloud.render.freemarker;

import dev.outloud.model.Messages;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;

/** {@code quoted(words)} in a wording: the words in the quotation marks of its language. */
final class QuotedMethod implements TemplateMethodModelEx {
    private final String open;
    private final String close;

    QuotedMethod(Messages messages) {
        open = messages.text("share.quote-open");
        close = messages.text("share.quote-close");
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("quoted takes the words to stand in quotation marks");
        }
        return SlotFormat.INSTANCE.quoted(open, JoinMethod.markup((TemplateModel) arguments.get(0)), close);
    }
}
