package dev.outloud.render.freemarker;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Messages;
import dev.outloud.model.Theme;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills templates. A fault in one is a diagnostic with its line. Safe to share between threads. */
public final class Templates {
    private final Configuration configuration;
    private final DefaultObjectWrapper arguments = new DefaultObjectWrapper(ShutConfiguration.VERSION);
    private final TemplateFaults faults;

    public Templates(Theme theme, Diagnostics diagnostics) {
        this.configuration = ShutConfiguration.of(theme, HTMLOutputFormat.INSTANCE);
        this.faults = new TemplateFaults(theme, diagnostics);
    }

    /**
     * A template filled with values, and with {@code t("key", …)} for the words of a language.
     *
     * @param page what is being made, for the message if the template fails
     * @return empty if the template cannot be used
     */
    public Optional<String> fill(String template, Map<String, Object> values, Messages messages, String page) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("t", new WordsMethod(messages, arguments));
        return faults.filled(template, page, () -> {
            StringWriter out = new StringWriter(16 * 1024);
            configuration.getTemplate(template).process(model, out);
            return out.toString();
        });
    }
}
