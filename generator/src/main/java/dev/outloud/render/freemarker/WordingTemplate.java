package dev.outloud.render.freemarker;

import dev.outloud.model.Messages;
import dev.outloud.model.share.Phrase;
import dev.outloud.model.share.Wordings;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One wording. It is filled once for each set of facts, whatever the number of texts. Safe to share between threads. */
final class WordingTemplate implements Wordings.Template {
    private final WordingFile file;
    private final String source;
    private final Configuration configuration;
    private final TemplateFaults faults;
    private final Messages messages;
    private final Map<Map<String, Object>, Optional<Phrase>> phrases = new ConcurrentHashMap<>();

    /** @param source the text of the file */
    WordingTemplate(
            WordingFile file, String source, Configuration configuration, TemplateFaults faults, Messages messages) {
        this.file = file;
        this.source = source;
        this.configuration = configuration;
        this.faults = faults;
        this.messages = messages;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Location at() {
        SourceText text = new SourceText(new SourcePath("templates/" + file.path()), source);
        int start = source.length() - source.stripLeading().length();
        return text.locate(new Span(
                start,
                start + source.substring(start).lines().findFirst().orElse("").length()));
    }

    @Override
    public Optional<Phrase> phrase(Map<String, Object> facts) {
        return phrases.computeIfAbsent(facts, this::filled);
    }

    private Optional<Phrase> filled(Map<String, Object> facts) {
        return faults.filled(
                        file.path(), "snippets of the kind \"" + file.kind().key() + "\"", () -> text(facts))
                .filter(text -> !text.isBlank())
                .map(SlotFormat::phrase);
    }

    private String text(Map<String, Object> facts) throws IOException, TemplateException {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("join", new JoinMethod());
        model.put("quoted", new QuotedMethod(messages));
        StringWriter out = new StringWriter();
        configuration.getTemplate(file.path()).process(model, out);
        return out.toString();
    }
}
