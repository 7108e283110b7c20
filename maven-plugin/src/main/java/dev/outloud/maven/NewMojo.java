package dev.outloud.maven;

import dev.outloud.EntryMaker;
import dev.outloud.EntryReport;
import dev.outloud.EntryRequest;
import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a post, a page, a person or a resource. Asks in a terminal what is not said. With an address, a resource or person
 * is what the page there says of itself, and the network is used; else it is not.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends NetworkMojo {
    /** What is to be made: {@code post}, {@code page}, {@code person} or {@code resource}. */
    @Parameter(property = "site.type")
    private @Nullable String type;

    /** The title of it, or the name of a person. */
    @Parameter(property = "site.title")
    private @Nullable String title;

    /** The address of a resource, or of a person's own page. */
    @Parameter(property = "site.url")
    private @Nullable String url;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Override
    Outcome run(SiteRequest request) {
        Console console = interactive ? System.console() : null;
        String kind =
                type == null && console != null ? asked(console, "post, page, person or resource?", "post") : type;
        boolean isListed = "person".equals(kind) || "resource".equals(kind);
        String address = isListed && title == null && url == null && console != null
                ? asked(console, "its address, if any:", null)
                : url;
        String name =
                title == null && address == null && console != null ? asked(console, "title or name:", null) : title;
        EntryReport report = new EntryMaker()
                .make(new EntryRequest(request.contentDirectory(), kind, name, address, reach(), request.now()));
        return new Outcome(List.of(), summary(report));
    }

    private static @Nullable String asked(Console console, String question, @Nullable String otherwise) {
        String answer = console.readLine("%s%s ", question, otherwise == null ? "" : " [" + otherwise + "]");
        return answer == null || answer.isBlank() ? otherwise : answer.strip();
    }

    private static List<String> summary(EntryReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  + " + report.file());
        report.text().strip().lines().forEach(line -> lines.add("    " + line));
        lines.add("");
        if (!report.use().isEmpty()) {
            lines.add("  in a post: " + report.use());
        }
        return lines;
    }

    @Override
    String failure(SiteException exception) {
        return "Nothing was made: " + Counts.errors(exception.diagnostics()) + " above.";
    }
}
