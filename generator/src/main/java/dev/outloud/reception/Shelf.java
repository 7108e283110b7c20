package dev.outloud.reception;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Reply;
import dev.outloud.output.LedgerWriter;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Puts replies that came as files where replies are, each once, and says what is wrong with others. For a run. */
final class Shelf {
    private final Path folder;
    private final Diagnostics diagnostics;
    private final Set<String> known = new HashSet<>();
    private int taken;

    /**
     * A shelf for a run.
     *
     * @param kept replies that are there, in the folder of whatever post
     */
    Shelf(Path folder, Collection<SourcePath> kept, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
        kept.forEach(file -> known.add(file.stem()));
    }

    /** Whether a reply of this name is there, also where its author has moved it. */
    boolean has(String name) {
        return known.contains(name);
    }

    /** How many are new. */
    int taken() {
        return taken;
    }

    /** Writes it unless there is a file already, and says whether it did. */
    boolean put(String slug, Incoming reply) {
        SourcePath file = new SourcePath(Reply.FOLDER + slug + "/" + reply.file() + ".yml");
        known.add(reply.file());
        try {
            boolean isNew = LedgerWriter.writeNew(folder.resolve(file.value()), ReplyFile.of(reply));
            taken += isNew ? 1 : 0;
            return isNew;
        } catch (IOException e) {
            ReplyFile.unwritable(file, e, diagnostics);
            return false;
        }
    }

    void nameless(SourcePath file, String what, String reply) {
        note(
                file,
                "nobody's name stands in " + what,
                "ask for one, and write it into " + reply + ".yml: author: {name: Ada Lovelace}");
    }

    void unusable(SourcePath file, String message, String hint) {
        diagnostics.add(Problem.LETTER_UNUSABLE, Location.of(file), message, hint);
    }

    void note(SourcePath file, String message, String hint) {
        diagnostics.add(Problem.LETTER_INCOMPLETE, Location.of(file), message, hint);
    }
}
