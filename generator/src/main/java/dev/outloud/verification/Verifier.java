package dev.outloud.verification;

import dev.outloud.model.Snapshot;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verifications;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares every quotation of a site with the snapshot of its source, sources in parallel. Thread-safe. */
public final class Verifier {
    private Verifier() {}

    /** A quotation that can be compared, and where it stands among all. */
    private record Due(int number, Quotation quotation, Snapshot snapshot) {}

    /** What came of one. */
    private record Done(int number, Verifications.Entry entry) {}

    /** What came of every quotation whose source has a snapshot with any text. */
    public static Verifications verify(Site site) {
        Map<String, List<Due>> bySource = due(site).stream()
                .collect(Collectors.groupingBy(due -> due.snapshot().url()));
        return new Verifications(bySource.values().parallelStream()
                .flatMap(Verifier::verify)
                .sorted(Comparator.comparingInt(Done::number))
                .map(Done::entry)
                .toList());
    }

    private static List<Due> due(Site site) {
        List<Due> due = new ArrayList<>();
        for (Quotation quotation : site.quotations()) {
            quotation
                    .sourceUrl()
                    .flatMap(site.snapshots()::find)
                    .filter(snapshot -> !snapshot.text().isBlank())
                    .ifPresent(snapshot -> due.add(new Due(due.size(), quotation, snapshot)));
        }
        return due;
    }

    private static Stream<Done> verify(List<Due> ofOneSource) {
        KeptSource source = new KeptSource(ofOneSource.get(0).snapshot());
        return ofOneSource.stream()
                .flatMap(due -> source
                        .verify(due.quotation())
                        .map(found -> new Done(due.number(), new Verifications.Entry(due.quotation(), found)))
                        .stream());
    }
}
