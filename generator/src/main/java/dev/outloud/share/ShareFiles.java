package dev.outloud.share;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.outloud.model.Network;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.ShareKit;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kit for programs, as JSON, and all thanks as one text to work through. */
public final class ShareFiles {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ShareFiles() {}

    /**
     * {@code share.json}, the same for each post, {@code thanks.md}, and what is planned for schedulers and calendars.
     *
     * @param settings of the blog
     */
    public static List<OutputFile> write(ShareKit kit, Settings settings) {
        List<String> posts = kit.posts().parallelStream()
                .map(post -> GSON.toJson(json(post)))
                .toList();
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String folder = kit.posts().get(i).post().slug();
            files.add(OutputFile.Made.text(new OutputPath(folder + "/share.json"), posts.get(i) + "\n"));
        }
        files.add(OutputFile.Made.text(new OutputPath("share.json"), all(posts)));
        if (!kit.reading().isEmpty()) {
            files.add(OutputFile.Made.text(new OutputPath("reading.json"), reading(kit, settings)));
        }
        files.add(OutputFile.Made.text(new OutputPath("thanks.md"), thanks(kit)));
        Schedulers schedulers = new Schedulers(settings.url());
        settings.sharing().networks().stream()
                .filter(network -> network != Network.EMAIL)
                .forEach(network -> files.addAll(schedulers.write(network, kit.plan())));
        files.add(Reminders.write(kit.plan()));
        files.add(CountingScript.write(settings.sharing().networks()));
        return files;
    }

    /** What is for the author alone, even where the kit is published. */
    public static List<OutputFile> ofAuthor(Site site, Giving giving) {
        return Stream.concat(Promises.write(site).stream(), Stream.of(GivingFile.of(giving)))
                .toList();
    }

    /** As printed in one piece: of many posts that would take as long again. A line feed within a text is escaped. */
    private static String all(List<String> posts) {
        return posts.isEmpty()
                ? "{\n  \"posts\": []\n}\n"
                : posts.stream()
                        .map(post -> post.replace("\n", "\n    "))
                        .collect(Collectors.joining(",\n    ", "{\n  \"posts\": [\n    ", "\n  ]\n}\n"));
    }

    /** What passes on the works of others, which no post of this blog is about. */
    private static String reading(ShareKit kit, Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("url", settings.url().absolute(new SitePath("/reading/")));
        JsonArray snippets = new JsonArray();
        kit.reading().forEach(snippet -> snippets.add(json(snippet)));
        json.add("snippets", snippets);
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject json(PostSnippets post) {
        JsonObject json = new JsonObject();
        json.addProperty("post", post.post().slug());
        json.addProperty("title", post.post().title());
        json.addProperty("url", post.url());
        JsonArray snippets = new JsonArray();
        post.snippets().forEach(snippet -> snippets.add(json(snippet)));
        json.add("snippets", snippets);
        return json;
    }

    private static JsonObject json(Snippet snippet) {
        JsonObject json = new JsonObject();
        json.addProperty("id", snippet.id());
        json.addProperty("network", snippet.network().key());
        json.addProperty("kind", snippet.kind().key());
        if (snippet.subject() != null) {
            json.addProperty("subject", snippet.subject());
        }
        if (snippet.kind() != Snippet.Kind.THREAD) {
            part(snippet.parts().get(0), snippet.network(), json);
        }
        if (snippet.limit() > 0) {
            json.addProperty("limit", snippet.limit());
        }
        if (snippet.intent() != null) {
            json.addProperty("intent", snippet.intent());
        }
        JsonArray credits = new JsonArray();
        snippet.credits().forEach(person -> credits.add(person.id()));
        json.add("credits", credits);
        if (snippet.quotation() != null) {
            json.addProperty("quote", snippet.quotation().id());
        }
        Card card = snippet.card();
        if (card != null) {
            json.addProperty("card", card.path().value());
        }
        if (card != null && card.square() != null) {
            json.addProperty("square", card.square().value());
        }
        if (snippet.kind() == Snippet.Kind.THREAD) {
            JsonArray parts = new JsonArray();
            snippet.parts().forEach(part -> parts.add(part(part, snippet.network(), new JsonObject())));
            json.add("parts", parts);
        }
        return json;
    }

    /** What the interfaces of some networks want to have beside the text. */
    private static JsonObject part(Snippet.Part part, Network network, JsonObject json) {
        json.addProperty("text", part.text());
        json.addProperty("length", part.length());
        if (network == Network.BLUESKY) {
            json.add("facets", Facets.of(part.text()));
        } else if (network == Network.LINKEDIN) {
            json.addProperty("commentary", LittleText.of(part.text()));
        }
        return json;
    }

    /** One person a list item, with every name and link in full. */
    private static String thanks(ShareKit kit) {
        StringBuilder out = new StringBuilder();
        for (PostSnippets post : kit.posts()) {
            List<Snippet> thanks = post.thanks();
            if (!thanks.isEmpty()) {
                out.append("## ")
                        .append(Texts.markdown(Texts.line(post.post().title())))
                        .append("\n\n");
                thanks.forEach(snippet -> out.append("- [ ] ")
                        .append(Texts.markdown(Texts.line(snippet.parts().get(0).text())))
                        .append('\n'));
                out.append('\n');
            }
        }
        return out.toString();
    }
}
