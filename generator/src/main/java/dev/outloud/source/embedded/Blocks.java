package dev.outloud.source.embedded;

import java.io.ByteArrayOutputStream;

/** The blocks of one file that hold notes, as they stand in it. Filled by one thread. */
final class Blocks {
    /** Notes take some kilobytes; longer blocks hold previews and histories. */
    static final int LONGEST = 1 << 20;

    private byte[] xmp = {};
    private byte[] exif = {};
    private final ByteArrayOutputStream resources = new ByteArrayOutputStream();
    private final Notes texts = new Notes();

    /** An XMP packet; the first counts. */
    void xmp(byte[] packet) {
        xmp = xmp.length == 0 ? packet : xmp;
    }

    /** A TIFF file of nothing but tags, with or without the mark that JPEG puts before it; the first counts. */
    void exif(byte[] tiff) {
        exif = exif.length == 0 ? tiff : exif;
    }

    /** A part of Photoshop's image resources, which may be cut anywhere. */
    void resources(byte[] part) {
        if (resources.size() + part.length <= LONGEST) {
            resources.writeBytes(part);
        }
    }

    Notes texts() {
        return texts;
    }

    /** All that they say. XMP is the youngest and sure of its encoding; Exif is what the camera was set to once. */
    Notes read() {
        Notes notes = Xmp.read(xmp);
        notes.addMissing(Iptc.read(resources.toByteArray()));
        notes.addMissing(Exif.read(exif));
        notes.addMissing(texts);
        return notes;
    }
}
