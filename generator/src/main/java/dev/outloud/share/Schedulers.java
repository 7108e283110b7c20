package dev.outloud.share;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.outloud.model.Network;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Planned;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The plan as schedulers take it: a file of CSV for each network, parted where the scheduler wants no more rows. */
final class Schedulers {
    private static final DateTimeFormatter BUFFER_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOOTSUITE_TIME =
            DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm", Locale.ROOT);

    private final SiteUrl site;

    /** @param site where pictures are found */
    Schedulers(SiteUrl site) {
        this.site = site;
    }

    /**
     * What one scheduler takes.
     *
     * @param mostRows of one file, its header not among them
     */
    private record Format(String name, int mostRows, List<String> header, Function<Planned, List<String>> row) {}

    private final Format buffer = new Format(
            "buffer",
            100,
            List.of("Text", "Image URL", "Tags", "Posting Time"),
            planned -> List.of(text(planned), picture(planned), "", BUFFER_TIME.format(planned.at())));

    /** Without a header; the link stands in a column of its own and is put behind the text. */
    private final Format hootsuite = new Format("hootsuite", 350, List.of(), planned -> {
        Linked linked = Linked.of(text(planned));
        return List.of(HOOTSUITE_TIME.format(planned.at()), Texts.noFormula(linked.text()), linked.link());
    });

    /** The files of a network: there even if nothing is planned, so that a script finds them. */
    List<OutputFile> write(Network network, List<Planned> plan) {
        List<Planned> own = plan.stream()
                .filter(planned -> planned.snippet().network() == network)
                .toList();
        List<OutputFile> files = new ArrayList<>(write(buffer, network, own));
        files.addAll(write(hootsuite, network, own));
        return files;
    }

    private List<OutputFile> write(Format format, Network network, List<Planned> plan) {
        List<OutputFile> files = new ArrayList<>();
        for (int from = 0; from == 0 || from < plan.size(); from += format.mostRows()) {
            String part = from == 0 ? "" : "-" + (from / format.mostRows() + 1);
            List<Planned> rows = plan.subList(from, Math.min(plan.size(), from + format.mostRows()));
            files.add(OutputFile.Made.text(
                    new OutputPath(network.key() + "-" + format.name() + part + ".csv"), csv(format, rows)));
        }
        return files;
    }

    private static String csv(Format format, List<Planned> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            if (!format.header().isEmpty()) {
                csv.writeRecord(format.header());
            }
            rows.forEach(planned -> csv.writeRecord(format.row().apply(planned)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private String picture(Planned planned) {
        Card card = planned.snippet().card();
        return card == null ? "" : site.absolute(new SitePath("/" + card.path().value()));
    }

    private static String text(Planned planned) {
        return planned.snippet().parts().get(0).text();
    }
}
