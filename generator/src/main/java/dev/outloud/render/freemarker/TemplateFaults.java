package dev.outloud.render.freemarker;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Theme;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills a template; a fault in one is a diagnostic with its line. Safe to share between threads. */
final class TemplateFaults {
    private final Theme theme;
    private final Diagnostics diagnostics;

    TemplateFaults(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /** Something that a template makes. */
    interface Filling {
        String fill() throws IOException, TemplateException;
    }

    /**
     * What a template makes; empty if it cannot be used.
     *
     * @param made what is being made, for the message if the template fails
     */
    Optional<String> filled(String template, String made, Filling filling) {
        try {
            return Optional.of(filling.fill());
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
                        "it failed while making " + made);
            }
        } catch (StackOverflowError e) {
            report(template, 1, 1, "the template calls itself without end", "it failed while making " + made);
        } catch (IOException e) {
            // Of a template that could not be read before, it says no more than that.
            if (!(e.getCause() instanceof ParseException earlier)) {
                throw new UncheckedIOException(e);
            }
            report(earlier, template);
        }
        return Optional.empty();
    }

    private void report(ParseException e, String template) {
        report(name(e.getTemplateName(), template), e.getLineNumber(), e.getColumnNumber(), summary(e), "");
    }

    private static String name(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static int number(@Nullable Integer number) {
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
                .replaceFirst(" \\(wrapper: [^)]*\\)", "")
                .lines()
                .findFirst()
                .orElse("the template is faulty")
                .strip();
    }
}
