package dev.outloud;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.diagnostic.Diagnostic;

/** {@code site-report.json}: the report for programs. */
final class ReportFile {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ReportFile() {}

    static String of(SiteReport report) {
        return GSON.toJson(json(report)) + "\n";
    }

    private static JsonObject json(SiteReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("posts", report.posts());
        json.addProperty("pages", report.pages());
        json.addProperty("people", report.people());
        json.addProperty("resources", report.resources());
        json.add("quotes", GSON.toJsonTree(report.quotes()));
        json.add("verification", json(report.verified()));
        json.add("credit", GSON.toJsonTree(report.credit()));
        json.add("files", GSON.toJsonTree(report.files()));
        json.addProperty("millis", report.millis());
        JsonArray diagnostics = new JsonArray();
        report.diagnostics().forEach(diagnostic -> diagnostics.add(json(diagnostic)));
        json.add("diagnostics", diagnostics);
        return json;
    }

    private static JsonObject json(SiteReport.Verified verified) {
        JsonObject json = new JsonObject();
        json.addProperty("verified", verified.verified());
        json.addProperty("altered", verified.altered());
        json.addProperty("not-found", verified.notFound());
        json.addProperty("no-snapshot", verified.noSnapshot());
        JsonArray quotations = new JsonArray();
        verified.comparisons().forEach(comparison -> quotations.add(json(comparison)));
        json.add("quotations", quotations);
        return json;
    }

    private static JsonObject json(SiteReport.Comparison comparison) {
        JsonObject json = new JsonObject();
        json.addProperty("state", comparison.state());
        json.addProperty("score", Math.floor(comparison.score() * 1000) / 1000);
        json.addProperty("quote", comparison.quote());
        json.addProperty("file", comparison.at().file());
        json.addProperty("line", comparison.at().line());
        json.addProperty("column", comparison.at().column());
        json.addProperty("source", comparison.source());
        json.addProperty("fetched", comparison.fetched().toString());
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
