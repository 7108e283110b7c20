package dev.outloud.render.freemarker;

import dev.outloud.model.Messages;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.List;

/** {@code t("key", argument, …)} in a template: the words of the page's language. */
final class WordsMethod implements TemplateMethodModelEx {
    private final Messages messages;
    private final DefaultObjectWrapper wrapper;

    WordsMethod(Messages messages, DefaultObjectWrapper wrapper) {
        this.messages = messages;
        this.wrapper = wrapper;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = wrapper.unwrap((TemplateModel) arguments.get(i));
        }
        String key = String.valueOf(values[0]);
        Object[] rest = Arrays.copyOfRange(values, 1, values.length);
        return messages.find(key, rest)
                .orElseThrow(() -> new TemplateModelException("There is no message \"" + key + "\""));
    }
}
