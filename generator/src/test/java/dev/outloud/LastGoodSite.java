package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

/** What every mistake must do: say one thing at its place, and leave the site of before byte for byte. */
final class LastGoodSite {
    private LastGoodSite() {}

    static SiteFixture.Result assertStops(String message, String path, byte[] bytes) {
        SiteFixture fixture = SiteFixture.post("Hello, @ada-lovelace.").write("static/p.png", "bytes");
        assertTrue(fixture.build().succeeded());
        Map<String, String> before = site(fixture);
        SiteFixture.Result result = fixture.write(path, bytes).build();
        assertFalse(result.succeeded(), "no error at all");
        assertTrue(
                Arrays.stream(result.printed().split("\n")).anyMatch(line -> line.startsWith(message)),
                "wanted " + message + "\nbut got " + result.printed());
        assertEquals(
                1,
                result.diagnostics().stream()
                        .filter(d -> d.severity().word().equals("error"))
                        .count(),
                "one mistake, one error:\n" + result.printed());
        assertEquals(before, site(fixture));
        return result;
    }

    static Map<String, String> site(SiteFixture fixture) {
        Map<String, String> files = fixture.outputs();
        files.remove("site-report.json");
        return files;
    }
}
