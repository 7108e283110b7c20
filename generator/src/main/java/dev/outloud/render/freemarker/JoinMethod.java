package dev.outloud.render.freemarker;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** {@code join(names, ", ", " and ")} in a wording: what stands between the names, and before the last of them. */
final class JoinMethod implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        boolean isRight = arguments.size() == 3
                && arguments.get(0) instanceof TemplateSequenceModel
                && arguments.get(1) instanceof TemplateScalarModel
                && arguments.get(2) instanceof TemplateScalarModel;
        if (!isRight) {
            throw new TemplateModelException("join takes a list, what stands between, and what stands before the last");
        }
        return joined(
                (TemplateSequenceModel) arguments.get(0),
                ((TemplateScalarModel) arguments.get(1)).getAsString(),
                ((TemplateScalarModel) arguments.get(2)).getAsString());
    }

    private static SlotMarkup joined(TemplateSequenceModel list, String between, String last)
            throws TemplateModelException {
        SlotFormat format = SlotFormat.INSTANCE;
        SlotMarkup joined = format.fromMarkup("");
        for (int i = 0; i < list.size(); i++) {
            String before = i == 0 ? "" : i == list.size() - 1 ? last : between;
            joined = format.concat(joined, format.concat(format.fromMarkup(before), markup(list.get(i))));
        }
        return joined;
    }

    static SlotMarkup markup(TemplateModel item) throws TemplateModelException {
        if (item instanceof SlotMarkup slot) {
            return slot;
        }
        if (item instanceof TemplateScalarModel text) {
            return SlotFormat.INSTANCE.fromMarkup(text.getAsString());
        }
        throw new TemplateModelException("only words can stand here");
    }
}
