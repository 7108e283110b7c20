package dev.outloud.model.document;

import dev.outloud.model.CreditGap;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Media;
import dev.outloud.model.Notification;
import dev.outloud.model.Reply;
import dev.outloud.model.Settings;
import dev.outloud.model.Snapshot;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.List;
import java.util.Set;

/** One parsed source. Immutable. */
public sealed interface Document
        permits ArticleDocument,
                Document.SiteDocument,
                Document.PeopleDocument,
                Document.ResourcesDocument,
                Document.MediaDocument,
                Document.SidecarDocument,
                Document.SnapshotDocument,
                Document.BaselineDocument,
                Document.FollowingDocument,
                Document.NotificationsDocument,
                Document.ReplyDocument,
                Document.FreeDocument {
    SourceText source();

    /** {@code site.yml}. */
    record SiteDocument(SourceText source, Settings settings) implements Document {}

    /** {@code people.yml} or a file under {@code people/}. */
    record PeopleDocument(SourceText source, List<PersonEntry> people) implements Document {
        public PeopleDocument {
            people = List.copyOf(people);
        }
    }

    /** {@code resources.yml} or a file under {@code resources/}. */
    record ResourcesDocument(SourceText source, List<ResourceEntry> resources) implements Document {
        public ResourcesDocument {
            resources = List.copyOf(resources);
        }
    }

    /** {@code media.yml}. */
    record MediaDocument(SourceText source, List<Media> media) implements Document {
        public MediaDocument {
            media = List.copyOf(media);
        }
    }

    /**
     * The credit of one picture, in a file of its own beside it.
     *
     * @param file the picture
     */
    record SidecarDocument(SourceText source, SourcePath file, Media media) implements Document {}

    /** A file under {@code snapshots/}. */
    record SnapshotDocument(SourceText source, Snapshot snapshot) implements Document {}

    /** {@code ledger/credit-baseline.yml}: what may lack credit. */
    record BaselineDocument(SourceText source, Set<CreditGap> gaps) implements Document {
        public BaselineDocument {
            gaps = Set.copyOf(gaps);
        }
    }

    /** A file under {@code ledger/following/}. */
    record FollowingDocument(SourceText source, FollowedFeed feed) implements Document {}

    /** {@code ledger/notifications.yml}: who was told of which link. */
    record NotificationsDocument(SourceText source, List<Notification> notifications) implements Document {
        public NotificationsDocument {
            notifications = List.copyOf(notifications);
        }
    }

    /**
     * A file under {@code replies/}.
     *
     * @param post the slug of the post that it is to
     */
    record ReplyDocument(SourceText source, String post, Reply reply) implements Document {}

    /**
     * A file under {@code data/}.
     *
     * @param name its path under {@code data/} without extension
     * @param value maps, lists, strings, numbers and booleans
     */
    record FreeDocument(SourceText source, String name, Object value) implements Document {}
}
