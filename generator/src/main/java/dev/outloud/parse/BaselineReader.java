package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import dev.outloud.model.document.Document.BaselineDocument;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code ledger/credit-baseline.yml}: for each file, what lacked credit when the list was made. */
final class BaselineReader {
    private BaselineReader() {}

    static Optional<BaselineDocument> read(Value value, SourceText source, Diagnostics diagnostics) {
        if (!(value instanceof Value.Mapping files)) {
            diagnostics.add(
                    Problem.WRONG_TYPE,
                    source,
                    value.span(),
                    "the baseline must be files with what they lack, not " + value.kindInWords(),
                    "make it anew with: mvn site:check -Dsite.baseline");
            return Optional.empty();
        }
        Set<CreditGap> gaps = new TreeSet<>();
        Fields all = new Fields(files, source, diagnostics);
        for (Value.Entry file : files.entries()) {
            String path = file.key().text();
            all.section(file.value(), path).ifPresent(lacks -> {
                for (CreditMeasure measure : CreditMeasure.values()) {
                    for (Ref key : lacks.texts(measure.key())) {
                        gaps.add(new CreditGap(path, measure, key.value()));
                    }
                }
                lacks.finish();
            });
        }
        return Optional.of(new BaselineDocument(source, gaps));
    }
}
