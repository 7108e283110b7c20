package dev.outloud.feed;

import dev.outloud.model.OutputFile;

/** A format of feeds. Safe to share between threads. */
interface FeedFormat {
    OutputFile.Made write(FeedDocument channel);
}
