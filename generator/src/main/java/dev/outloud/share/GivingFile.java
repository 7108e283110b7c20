package dev.outloud.share;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.Giving.Month;
import dev.outloud.model.share.Giving.Received;
import dev.outloud.model.share.Giving.Row;
import dev.outloud.model.share.Giving.Todo;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The giving report for programs. */
final class GivingFile {
    private GivingFile() {}

    static OutputFile of(Giving giving) {
        JsonObject json = new JsonObject();
        JsonArray people = new JsonArray();
        for (Row row : giving.people()) {
            JsonObject person = new JsonObject();
            person.addProperty("person", row.person().id());
            person.addProperty("name", row.person().displayName());
            person.addProperty("credited", row.credited());
            day("last", row.last(), person);
            day("told", row.told(), person);
            person.addProperty("replies", row.replies());
            person.addProperty("received", row.received());
            people.add(person);
        }
        json.add("people", people);
        JsonArray received = new JsonArray();
        for (Received credit : giving.received()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", credit.name());
            one.addProperty("kind", credit.kind().key());
            one.addProperty("post", credit.title());
            day("day", credit.day(), one);
            one.addProperty("url", credit.url());
            one.addProperty("answered", credit.isAnswered());
            received.add(one);
        }
        json.add("received", received);
        JsonArray months = new JsonArray();
        for (Month month : giving.months()) {
            JsonObject one = new JsonObject();
            one.addProperty("month", month.month().toString());
            one.addProperty("posts", month.posts());
            one.addProperty("given", month.given());
            one.addProperty("asked", month.asked());
            one.addProperty("received", month.received());
            months.add(one);
        }
        json.add("months", months);
        json.addProperty("promises-kept", giving.promisesKept());
        json.addProperty("promises-open", giving.promisesOpen());
        JsonArray next = new JsonArray();
        for (Todo todo : giving.next()) {
            JsonObject one = new JsonObject();
            one.addProperty("do", todo.kind().name().toLowerCase(Locale.ROOT));
            one.addProperty("name", todo.name());
            one.addProperty("what", todo.what());
            next.add(one);
        }
        json.add("next", next);
        String text = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(json);
        return OutputFile.Made.text(new OutputPath("giving.json"), text + "\n");
    }

    private static void day(String name, @Nullable LocalDate day, JsonObject to) {
        if (day != null) {
            to.addProperty(name, day.toString());
        }
    }
}
