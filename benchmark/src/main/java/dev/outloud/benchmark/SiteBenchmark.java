package dev.outloud.benchmark;

import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole blog of 1,000 posts in a warm JVM: all but the writing, as when a blog is served and somebody saves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class SiteBenchmark {
    private final SiteGenerator generator = new SiteGenerator();
    private SiteRequest request = BuildTime.request(Path.of(""));

    @Setup(Level.Trial)
    public void write() throws IOException {
        Path folder = Files.createTempDirectory("outloud-benchmark");
        new SampleBlog(1_000).write(folder);
        request = BuildTime.request(folder);
    }

    @Benchmark
    public SiteReport checkThousandPosts() {
        return generator.check(request);
    }
}
