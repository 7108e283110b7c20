package dev.outloud.benchmark;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.parse.DocumentParser;
import dev.outloud.parse.markdown.MarkdownParser;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One post of 600 words from source to HTML, and its two halves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PostBenchmark {
    private final DocumentParser parser = new DocumentParser(new MarkdownParser());
    private final SourceText source = new SourceText(new SourcePath("posts/a.md"), new SampleBlog(100).post(1));
    private final ArticleDocument parsed = parse();

    @Benchmark
    public ArticleDocument parse() {
        return (ArticleDocument) parser.parse(source, new Diagnostics()).orElseThrow();
    }

    @Benchmark
    public RenderedBody render() {
        return parsed.body().render(Nobody.KNOWN);
    }

    @Benchmark
    public RenderedBody parseAndRender() {
        return parse().body().render(Nobody.KNOWN);
    }
}
