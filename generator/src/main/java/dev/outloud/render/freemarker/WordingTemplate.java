package dev.outloud.render.freemarker;

import dev.outloud.model.Messages;
import dev.outloud.model.share.Phrase;
import dev.outloud.model.share.Wordings;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
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
    private final Configuration configuration;
    private final TemplateFaults faults;
    private final Messages messages;
    private final Map<Map<String, Object>, Optional<Phrase>> phrases = new ConcurrentHashMap<>();

    WordingTemplate(WordingFile file, Configuration configuration, TemplateFaults faults, Messages messages) {
        this.file = file;
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
        return Location.of(new SourcePath("templates/" + file.path()));
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
