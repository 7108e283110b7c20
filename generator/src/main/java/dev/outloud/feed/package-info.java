/**
 * What programs read: RSS and Atom through Rome, JSON Feed, OPML, the bibliography, sitemap and robots file. Written by
 * code and not by templates, so that they are always well-formed. The only user of Rome on the way out.
 */
@NullMarked
package dev.outloud.feed;

import org.jspecify.annotations.NullMarked;
