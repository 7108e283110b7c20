package dev.outloud.source.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Media;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read in no time, with no more memory than it takes, and without an exception. */
class HostilePicturesTest {
    private static final String OPENED = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<rdf:Description rdf:about=''>";
    private static final String CLOSED = "</rdf:Description></rdf:RDF></x:xmpmeta>";

    @TempDir
    private Path folder;

    private static byte[] picture(String name) throws IOException {
        try (InputStream in = HostilePicturesTest.class.getResourceAsStream("/pictures/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private List<String> creators(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Map<SourcePath, Media> found =
                EmbeddedCredits.of(List.of(new SourceFile(new SourcePath("posts/" + name), file, 0)));
        return found.values().stream()
                .flatMap(media -> media.creators().stream())
                .map(Ref::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iptc.jpg",
                "exif.jpg",
                "xmp.jpg",
                "all.jpg",
                "xmp.png",
                "text.png",
                "exif.png",
                "xmp.webp",
                "exif.webp"
            })
    void aFileThatEndsAnywhereOrIsDamagedAnywhere(String name) throws IOException {
        byte[] whole = picture(name);
        Random random = new Random(7);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 100) {
            creators(name, Arrays.copyOf(whole, length));
        }
        for (int i = 0; i < 120; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i % 8; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            creators(name, damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmp.jpg", "xmp.png", "xmp.webp"})
    void aPictureThatIsCalledWrongly(String name) throws IOException {
        for (String as : List.of("p.jpg", "p.png", "p.webp", "p.gif", "p.svg")) {
            creators(as, picture(name));
        }
    }

    @Test
    void lengthsThatNobodyHasRoomFor() throws IOException {
        byte[] png = ByteBuffer.allocate(64)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(Integer.MAX_VALUE)
                .put("iTXt".getBytes(StandardCharsets.US_ASCII))
                .array();
        assertEquals(List.of(), creators("a.png", png));
        byte[] webp = "RIFF\377\377\377\377WEBPXMP \377\377\377\377".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), creators("a.webp", webp));
    }

    private List<String> xmp(String packet) throws IOException {
        ByteArrayOutputStream webp = new ByteArrayOutputStream();
        byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
        webp.writeBytes("RIFF\0\0\0\0WEBPXMP ".getBytes(StandardCharsets.US_ASCII));
        webp.writeBytes(ByteBuffer.allocate(4)
                .putInt(Integer.reverseBytes(bytes.length))
                .array());
        webp.writeBytes(bytes);
        return creators("x.webp", webp.toByteArray());
    }

    @Test
    void aPacketIsRead() throws IOException {
        assertEquals(List.of("Ada"), xmp(OPENED + "<dc:creator>Ada</dc:creator>" + CLOSED));
        assertEquals(List.of("Ada"), xmp(OPENED.replace("rdf:about=''", "dc:creator='Ada'") + CLOSED));
        assertEquals(
                List.of("Ada"),
                xmp("<?xpacket begin='' id='W5M0'?>" + OPENED + "<dc:creator>Ada</dc:creator>" + CLOSED
                        + " ".repeat(2000) + "<?xpacket end='w'?>\0\0"));
    }

    @Test
    void whoMadeSomethingElseIsNotWhoMadeThePicture() throws IOException {
        assertEquals(
                List.of(),
                xmp(OPENED + "<dc:relation rdf:parseType='Resource'><dc:creator>Eve</dc:creator></dc:relation>"
                        + CLOSED));
    }

    @Test
    void aPacketNamesNoFilesAndNoEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Secret");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        assertEquals(List.of(), xmp(entity + OPENED + "<dc:creator>&e;</dc:creator>" + CLOSED));
        String laughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
        assertEquals(List.of(), xmp(laughs + OPENED + "<dc:creator>&c;</dc:creator>" + CLOSED));
    }

    @Test
    void aPacketCostsNoMoreThanItsLength() throws IOException {
        String deep = OPENED + "<dc:creator>" + "<rdf:Bag><rdf:li>".repeat(20_000);
        String wide = OPENED
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "<dc:a" + i + ">x</dc:a" + i + ">")
                        .collect(Collectors.joining())
                + "<dc:creator>Ada</dc:creator>" + CLOSED;
        assertEquals(List.of(), xmp(deep));
        assertEquals(List.of("Ada"), xmp(wide));
    }

    @Test
    void aNameIsALineOfText() throws IOException {
        List<String> names = xmp(OPENED + "<dc:creator>\n  Ada\n\tLovelace\u00A0\u0085 </dc:creator>" + CLOSED);
        assertEquals(List.of("Ada Lovelace"), names);
        assertEquals(List.of(), xmp(OPENED + "<dc:creator>" + "A".repeat(5000) + "</dc:creator>" + CLOSED));
        assertTrue(
                xmp(OPENED + "<dc:creator>&lt;script&gt;</dc:creator>" + CLOSED).contains("<script>"));
    }
}
