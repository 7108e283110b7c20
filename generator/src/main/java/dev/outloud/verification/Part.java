package dev.outloud.verification;

/**
 * A stretch of a quotation and the one of the source that stands in its place; one of them may be empty.
 *
 * @param same whether they are the same words
 * @param from index of the first word of the quotation
 * @param to index behind its last
 * @param keptFrom index of the first word of the source
 * @param keptTo index behind its last
 */
record Part(boolean same, int from, int to, int keptFrom, int keptTo) {
    int size() {
        return to - from;
    }

    int keptSize() {
        return keptTo - keptFrom;
    }
}
