package dev.outloud.parse;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Network;
import dev.outloud.model.Profiles;
import dev.outloud.model.document.FrontMatter.HandWritten;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code share:}, the snippets that an author wrote by hand: for all networks, or by network. */
final class HandWrittenReader {
    private static final List<String> NETWORKS =
            Arrays.stream(Network.values()).map(Network::key).toList();

    private final Fields fields;
    private final List<HandWritten> written = new ArrayList<>();

    HandWrittenReader(Fields fields) {
        this.fields = fields;
    }

    List<HandWritten> read() {
        for (Value item : fields.items("share")) {
            if (item instanceof Value.Mapping mapping
                    && !mapping.entries().isEmpty()
                    && mapping.get("text").isEmpty()) {
                byNetwork(mapping);
            } else if (item instanceof Value.Mapping mapping
                    && !mapping.entries().isEmpty()) {
                one(fields.section(item, "share").orElseThrow());
            } else {
                text(item, "share", "text, or a text for each network")
                        .ifPresent(text -> written.add(new HandWritten(null, text)));
            }
        }
        return written;
    }

    private void byNetwork(Value.Mapping mapping) {
        for (Value.Entry entry : mapping.entries()) {
            Ref key = new Ref(entry.key().text(), fields.origin(entry.key()));
            add(key, texts(entry.value(), key.value()), Problem.UNKNOWN_KEY, "unknown key \"" + key.value() + "\"");
        }
    }

    private void one(Fields snippet) {
        Ref network = snippet.text("network");
        List<Ref> texts =
                snippet.value("text").map(value -> texts(value, "text")).orElse(List.of());
        if (network == null) {
            texts.forEach(text -> written.add(new HandWritten(null, text)));
        } else {
            add(network, texts, Problem.BAD_VALUE, "there is no network \"" + network.value() + "\"");
        }
        snippet.finish();
    }

    /** One, or those of a list. */
    private List<Ref> texts(Value value, String name) {
        return value instanceof Value.Sequence list
                ? list.items().stream()
                        .flatMap(item -> text(item, name, "text").stream())
                        .toList()
                : text(value, name, "text").stream().toList();
    }

    /** Nothing, a number or a truth value would go out as it is. */
    private Optional<Ref> text(Value value, String name, String due) {
        if (value instanceof Value.Scalar scalar
                && scalar.kind() == Value.Scalar.Kind.TEXT
                && !scalar.text().isBlank()) {
            return Optional.of(new Ref(scalar.text().strip(), fields.origin(scalar)));
        }
        fields.wrongType(value, name, due);
        return Optional.empty();
    }

    private void add(Ref network, List<Ref> texts, Problem problem, String message) {
        Ref meant = new Ref(Profiles.network(network.value()), network.at());
        if (NETWORKS.contains(meant.value())) {
            texts.forEach(text -> written.add(new HandWritten(meant, text)));
        } else {
            String all = "known here: " + String.join(", ", NETWORKS);
            fields.report(problem, network, message, DidYouMean.hint(meant.value(), NETWORKS, all));
        }
    }
}
