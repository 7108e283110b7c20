package dev.outloud.render.freemarker;

import dev.outloud.render.view.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;

/** Shows templates the components of records, lists and maps, and nothing else of any object. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new ViewAccess());
    }

    @Override
    protected @Nullable TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof Markup markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
                : super.handleUnknownType(value);
    }
}
