package dev.outloud.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.outloud.model.OutputFile;
import org.jdom2.Document;

/** A format of which Rome makes the document, and into which is put what Rome has no words for. */
interface XmlFeed extends FeedFormat {
    /** The feed for Rome. */
    WireFeed wire(FeedDocument feed);

    /** Adds the rest to what Rome made of it. */
    void complete(Document document, FeedDocument feed);

    @Override
    default OutputFile.Made write(FeedDocument feed) {
        try {
            Document document = new WireFeedOutput().outputJDom(wire(feed));
            complete(document, feed);
            return OutputFile.Made.text(feed.path().file(), XmlDocuments.print(document));
        } catch (FeedException e) {
            throw new IllegalStateException("Rome cannot write " + feed.path(), e);
        }
    }
}
