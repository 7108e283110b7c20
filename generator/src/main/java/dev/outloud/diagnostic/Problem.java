package dev.outloud.diagnostic;

import static dev.outloud.diagnostic.Severity.ERROR;
import static dev.outloud.diagnostic.Severity.NOTE;
import static dev.outloud.diagnostic.Severity.WARNING;

/**
 * Every kind of finding, with the id that users read, search for and silence ({@code allow: [id]}). An id, once
 * released, is never reused for something else.
 */
public enum Problem {
    // reading
    NOT_UTF8("not-utf8", ERROR, "The file is not UTF-8 text."),
    UNREADABLE_FILE("unreadable-file", ERROR, "The file could not be read."),
    NO_SITE_FILE("no-site-file", ERROR, "The folder has no site.yml."),
    FILE_IGNORED("file-ignored", WARNING, "The file stands where nothing looks for it."),
    // front matter and data
    BROKEN_YAML("broken-yaml", ERROR, "The YAML cannot be parsed."),
    BROKEN_TOML("broken-toml", ERROR, "The TOML cannot be parsed."),
    BROKEN_JSON("broken-json", ERROR, "The JSON cannot be parsed."),
    BROKEN_BIBTEX("broken-bibtex", ERROR, "The BibTeX cannot be parsed."),
    BROKEN_RIS("broken-ris", ERROR, "The RIS cannot be parsed."),
    TOO_DEEP("too-deep", ERROR, "The text nests deeper than anything written by hand."),
    TOO_COSTLY("too-costly", ERROR, "The text is made in a way that would take minutes to read."),
    FRONT_MATTER_OPEN("front-matter-open", ERROR, "The front matter is never closed."),
    UNKNOWN_KEY("unknown-key", WARNING, "The key means nothing here."),
    UNKNOWN_CONSENT("unknown-consent", ERROR, "What a person agreed to is not understood."),
    NAME_IN_ID("name-in-id", WARNING, "An id gives away a name that is not to be shown in full."),
    NAME_WRITTEN_OUT("name-written-out", WARNING, "A text has a name in full that is to be shown otherwise."),
    MISSING_KEY("missing-key", ERROR, "A key is missing that is needed."),
    WRONG_TYPE("wrong-type", ERROR, "The value is of another kind than the key takes."),
    BAD_VALUE("bad-value", ERROR, "The value is not one that the key takes."),
    MISSING_DATE("missing-date", ERROR, "A post has no date, neither in its front matter nor in its file name."),
    // linking
    DUPLICATE_ID("duplicate-id", ERROR, "Two things have one id."),
    DUPLICATE_URL("duplicate-url", ERROR, "Two pages have one URL."),
    BAD_URL("bad-url", ERROR, "A slug, permalink or alias does not stay within the site."),
    UNKNOWN_PERSON("unknown-person", ERROR, "No person has this id."),
    UNKNOWN_RESOURCE("unknown-resource", ERROR, "No resource has this key."),
    UNKNOWN_STYLE("unknown-style", ERROR, "There is no citation style of this name."),
    BROKEN_STYLE("broken-style", ERROR, "The citation style cannot be used."),
    UNKNOWN_MEDIA("unknown-media", ERROR, "media.yml has no entry with this id."),
    UNKNOWN_TARGET("unknown-target", ERROR, "A link leads to nothing in this site."),
    UNKNOWN_ANCHOR("unknown-anchor", WARNING, "A link leads to a place that its page does not have."),
    MISSING_IMAGE("missing-image", ERROR, "The image file does not exist."),
    SPACE_IN_ADDRESS("space-in-address", WARNING, "A picture or link has a space in its address, and is none."),
    MISSING_ALT("missing-alt", WARNING, "An image has no alternative text."),
    FOOTNOTE_UNUSED("footnote-unused", WARNING, "Nothing refers to a footnote."),
    NEW_SPEAKER("new-speaker", WARNING, "Somebody is quoted who is not in people.yml."),
    NEW_MAKER("new-maker", WARNING, "Somebody made a picture and is not in people.yml."),
    AMBIGUOUS_SPEAKER("ambiguous-speaker", WARNING, "The name fits several people."),
    UNCLEAR_SPEAKERS("unclear-speakers", WARNING, "Words behind a name may be further names."),
    SNAPSHOT_EDITED("snapshot-edited", WARNING, "The text of a snapshot is not the one that was fetched."),
    SNAPSHOT_FAILED("snapshot-failed", WARNING, "A cited page could not be fetched."),
    SNAPSHOT_UNREADABLE("snapshot-unreadable", NOTE, "A cited page has no text that could be kept."),
    ARCHIVE_FAILED("archive-failed", WARNING, "The archive did not keep a copy of a cited page."),
    LEDGER_DAMAGED("ledger-damaged", ERROR, "What the blog remembers cannot be read."),
    FEED_FAILED("feed-failed", WARNING, "A feed that the blog follows could not be read."),
    FEED_MISSING("feed-missing", NOTE, "The page of somebody names no feed."),
    FEED_FOUND("feed-found", NOTE, "The page of somebody names a feed."),
    REPLIES_FAILED("replies-failed", WARNING, "What others say to the posts could not be fetched."),
    LETTER_UNUSABLE("letter-unusable", WARNING, "A letter, or a post from a form, could not be taken in."),
    LETTER_INCOMPLETE("letter-incomplete", NOTE, "Not all of a letter, or of a post from a form, was taken in."),
    REPLY_UNUSABLE("reply-unusable", WARNING, "A reply cannot be used as it is."),
    REPLY_PENDING("reply-pending", NOTE, "A reply waits for the author's word."),
    NOT_PUBLISHED("not-published", WARNING, "A page is not published as it is here, and nobody was told of it."),
    NOTIFICATION_FAILED("notification-failed", WARNING, "Somebody who was to be told of news could not be."),
    FOLLOW_UP_DUE("follow-up-due", WARNING, "The day of a promise has come."),
    HELD_BACK("held-back", NOTE, "A post is not published yet, or no longer."),
    // credit
    QUOTE_UNATTRIBUTED("quote-unattributed", WARNING, "A quotation names nobody."),
    ATTRIBUTION_INSIDE("attribution-inside", WARNING, "A line within a quotation looks like its attribution."),
    PULL_QUOTE_ELSEWHERE("pull-quote-elsewhere", WARNING, "A pull quote has words that its text does not have."),
    QUOTE_UNSOURCED("quote-unsourced", NOTE, "A quotation has a speaker but no source."),
    QUOTE_ALTERED("quote-altered", WARNING, "A quotation has other words than its source."),
    QUOTE_NOT_FOUND("quote-not-found", WARNING, "The words of a quotation are not in its source."),
    IMAGE_UNCREDITED("image-uncredited", WARNING, "A picture credits nobody."),
    CREDIT_MISPLACED("credit-misplaced", WARNING, "The credit of a picture stands behind no picture."),
    RESOURCE_UNCREDITED("resource-uncredited", WARNING, "A resource in use names nobody who made it."),
    UNCLEAR_LICENSE("unclear-license", WARNING, "It is not clear which licence is meant."),
    NAME_UNLINKED("name-unlinked", NOTE, "A text names somebody first without a link."),
    PEOPLE_UNREACHED("people-unreached", NOTE, "Nothing leads from the blog to people whom it credits."),
    CREDIT_BELOW_MINIMUM("credit-below-minimum", ERROR, "Less is credited than site.yml asks for."),
    BASELINE_MENDED("baseline-mended", NOTE, "The baseline lists what is credited by now."),
    ALLOWANCE_UNUSED("allowance-unused", WARNING, "The front matter allows something that does not occur."),
    // sharing
    UNKNOWN_POST("unknown-post", ERROR, "No post has the slug that was asked for."),
    SNIPPET_TOO_LONG("snippet-too-long", WARNING, "A share snippet cannot be made to fit without dropping a credit."),
    WORDING_UNTRANSLATED("wording-untranslated", NOTE, "A text is shared in a language that has no wordings."),
    CREDIT_NOT_WORDED("credit-not-worded", ERROR, "A wording leaves out a credit or a link."),
    // rendering and writing
    CARD_UNDRAWABLE("card-undrawable", ERROR, "This machine cannot draw pictures of quotations."),
    UNWRITABLE_OUTPUT("unwritable-output", ERROR, "The disk does not take the site."),
    TEMPLATE_FAULT("template-fault", ERROR, "A template cannot be used."),
    BROKEN_LINK("broken-link", ERROR, "A page links to a page of this site that does not exist.");

    private final String id;
    private final Severity severity;
    private final String summary;

    Problem(String id, Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    /** The kebab-case id that stands in brackets behind the message. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence on what it means, for the reference. */
    public String summary() {
        return summary;
    }
}
