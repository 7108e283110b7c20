package dev.outloud.render.freemarker;

import dev.outloud.model.Theme;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

/** FreeMarker with nothing open but a theme's templates: no classes, no files, no locale of the machine. */
final class ShutConfiguration {
    static final Version VERSION = Configuration.VERSION_2_3_34;

    private ShutConfiguration() {}

    static Configuration of(Theme theme, OutputFormat format) {
        Configuration configuration = new Configuration(VERSION);
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.templates().forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(format);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
        return configuration;
    }
}
