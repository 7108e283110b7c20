package dev.outloud.maven;

import dev.outloud.StartReport;
import java.util.ArrayList;
import java.util.List;

/** What was begun, in a few lines. */
final class InitSummary {
    private InitSummary() {}

    static List<String> of(StartReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        report.made().forEach(path -> lines.add("  + " + path));
        report.kept().forEach(path -> lines.add("    " + path + " was there and stays as it is"));
        lines.add("");
        if (!report.hasPlugin()) {
            lines.add("  add      to the build/plugins of your pom.xml:");
            lines.add("           <plugin>");
            lines.add("             <groupId>dev.outloud</groupId>");
            lines.add("             <artifactId>outloud-site-maven-plugin</artifactId>");
            lines.add("             <version>" + report.version() + "</version>");
            lines.add("           </plugin>");
        }
        if (report.isTemporary() && report.made().contains("site.yml")) {
            lines.add("  change   title, url and authors in site.yml, and your name in people.yml");
        }
        lines.add("  next     mvn site:build makes the blog in target/site");
        return lines;
    }
}
