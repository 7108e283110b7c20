package dev.outloud.citation;

import dev.outloud.model.body.Face;
import java.util.List;

/**
 * A run of a formatted citation.
 *
 * @param cite which of the works of a citation it names, from 0; -1 for what stands between them
 */
record Piece(String text, Kind kind, int cite, List<Face> faces) {
    static final int NONE = -1;

    Piece {
        faces = List.copyOf(faces);
    }

    enum Kind {
        TEXT,
        URL,
        DOI
    }

    Piece of(int other) {
        return new Piece(text, kind, other, faces);
    }

    Piece with(String other) {
        return new Piece(other, kind, cite, faces);
    }
}
