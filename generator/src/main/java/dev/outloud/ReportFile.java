package dev.outloud;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.diagnostic.Severity;
import dev.outloud.text.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code site-report.json}: the report for programs. */
final class ReportFile {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ReportFile() {}

    static void write(Path folder, SiteReport report) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("site-report.json"), GSON.toJson(json(report)) + "\n");
        } catch (IOException e) {
            throw new SiteException(List.of(new Diagnostic(
                    Problem.UNWRITABLE_OUTPUT,
                    Severity.ERROR,
                    new Location(folder.getFileName() + "/site-report.json", 1, 1, "", 1),
                    "cannot write the report: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "")));
        }
    }

    private static JsonObject json(SiteReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("posts", report.posts());
        json.addProperty("pages", report.pages());
        json.addProperty("people", report.people());
        json.addProperty("resources", report.resources());
        json.add("quotes", GSON.toJsonTree(report.quotes()));
        json.add("credit", GSON.toJsonTree(report.credit()));
        json.add("files", GSON.toJsonTree(report.files()));
        json.addProperty("millis", report.millis());
        JsonArray diagnostics = new JsonArray();
        report.diagnostics().forEach(diagnostic -> diagnostics.add(json(diagnostic)));
        json.add("diagnostics", diagnostics);
        return json;
    }

    private static JsonObject json(Diagnostic diagnostic) {
        JsonObject json = new JsonObject();
        json.addProperty("severity", diagnostic.severity().word());
        json.addProperty("id", diagnostic.problem().id());
        json.addProperty("file", diagnostic.at().file());
        json.addProperty("line", diagnostic.at().line());
        json.addProperty("column", diagnostic.at().column());
        json.addProperty("message", diagnostic.message());
        json.addProperty("hint", diagnostic.hint());
        return json;
    }
}
