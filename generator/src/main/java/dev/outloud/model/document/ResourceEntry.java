package dev.outloud.model.document;

import dev.outloud.model.CslItem;
import dev.outloud.text.Origin;

/** A resource as listed, its authors not yet matched with people. */
public record ResourceEntry(CslItem item, Origin at) {}
