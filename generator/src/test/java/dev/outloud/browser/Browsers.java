package dev.outloud.browser;

import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium that is installed on this machine. Nothing is downloaded. */
final class Browsers {
    private Browsers() {}

    /** Skips tests where there is no browser; in CI there must be one. */
    static void assumePresent() {
        boolean present =
                onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
        if ("true".equals(System.getenv("CI")) && !present) {
            throw new AssertionError("chromium and chromedriver must be installed where CI=true");
        }
        Assumptions.assumeTrue(present, "chromium and chromedriver are not installed");
    }

    static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium").orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver").orElseThrow())
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<File> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }
}
