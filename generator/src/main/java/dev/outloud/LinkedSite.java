package dev.outloud;

import dev.outloud.citation.CitationStyles;
import dev.outloud.coverage.Coverage;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.CreditGap;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Notification;
import dev.outloud.model.Theme;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.model.document.SourceFile;
import dev.outloud.model.site.Site;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Set;

/**
 * A site of which everything is looked up and no page is made yet, without an error so far.
 *
 * @param request what was asked for
 * @param baseline what may lack credit
 * @param snapshots the files that are there, of pages that are still cited or not
 * @param people as listed
 * @param following what is kept of feeds
 * @param notifications who was told of which link
 * @param replies files of replies, of whatever state
 * @param letters files that are to be taken in as replies
 * @param gate for what the stages behind find
 * @param diagnostics takes what the stages behind find
 */
record LinkedSite(
        Site site,
        SiteRequest request,
        Theme theme,
        CitationStyles styles,
        Coverage coverage,
        Set<CreditGap> baseline,
        List<SnapshotDocument> snapshots,
        List<PersonEntry> people,
        List<FollowedFeed> following,
        List<Notification> notifications,
        List<SourcePath> replies,
        List<SourceFile> letters,
        Gate gate,
        Diagnostics diagnostics) {
    LinkedSite {
        baseline = Set.copyOf(baseline);
        snapshots = List.copyOf(snapshots);
        people = List.copyOf(people);
        following = List.copyOf(following);
        notifications = List.copyOf(notifications);
        replies = List.copyOf(replies);
        letters = List.copyOf(letters);
    }
}
