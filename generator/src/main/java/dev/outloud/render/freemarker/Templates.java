package dev.outloud.render.freemarker;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Messages;
import dev.outloud.model.Theme;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills templates. A fault in one is a diagnostic with its line. Safe to share between threads. */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);
    private final DefaultObjectWrapper arguments = new DefaultObjectWrapper(VERSION);
    private final Theme theme;
    private final Diagnostics diagnostics;

    public Templates(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
        StringTemplateLoader loader = new StringTemplateLoader();
        theme.templates().forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new ViewWrapper(VERSION));
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
        try {
            StringWriter out = new StringWriter(16 * 1024);
            configuration.getTemplate(template).process(model, out);
            return Optional.of(out.toString());
        } catch (TemplateNotFoundException e) {
            report(template, 1, 1, "there is no template \"" + template + "\"", "");
        } catch (ParseException e) {
            report(e, template);
        } catch (TemplateException e) {
            if (e.getCause() instanceof ParseException included) {
                report(included, template);
            } else {
                report(
                        name(e.getTemplateSourceName(), template),
                        number(e.getLineNumber()),
                        number(e.getColumnNumber()),
                        summary(e),
                        "it failed while making " + page);
            }
        } catch (StackOverflowError e) {
            report(template, 1, 1, "the template calls itself without end", "it failed while making " + page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private void report(ParseException e, String template) {
        report(name(e.getTemplateName(), template), e.getLineNumber(), e.getColumnNumber(), summary(e), "");
    }

    private static String name(@org.jspecify.annotations.Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static int number(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 1 : Math.max(1, number);
    }

    private void report(String template, int line, int column, String message, String hint) {
        SourceText text = new SourceText(
                new SourcePath("templates/" + template), theme.templates().getOrDefault(template, ""));
        int offset = text.offset(Math.max(1, line) - 1, Math.max(1, column) - 1);
        Location at = text.locate(Span.at(offset));
        diagnostics.add(Problem.TEMPLATE_FAULT, at, message, hint);
    }

    /** FreeMarker's first sentence says what is wrong; the rest is about FreeMarker. */
    private static String summary(Exception e) {
        String message = e instanceof TemplateException fault
                ? fault.getMessageWithoutStackTop()
                : String.valueOf(((ParseException) e).getEditorMessage());
        return String.valueOf(message)
                .replaceFirst("(?s):\\s*==> (.*?)\\s*\\[in template.*$", ": $1")
                .replaceFirst("(?s), but was expecting .*$", "")
                .lines()
                .findFirst()
                .orElse("the template is faulty")
                .strip();
    }
}
