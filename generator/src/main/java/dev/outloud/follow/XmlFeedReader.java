package dev.outloud.follow;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.outloud.model.FollowedItem;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0 and Atom through Rome, which refuses document types and with them entities of any kind. */
final class XmlFeedReader {
    /** As RSS 0.91 of Netscape has it: it declares nothing by itself, and nobody fetches what it names. */
    private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[<>]{0,300}>");

    /** As deep as the HTML within Atom may be. */
    private static final int DEEPEST = 300;

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s");

    private XmlFeedReader() {}

    /** @param base the address at which the feed was found */
    static ReadFeed read(String text, String base, Instant now, int most) throws UnreadableFeedException {
        String plain = PLAIN_DOCTYPE.matcher(text).replaceFirst("");
        if (DOCTYPE.matcher(plain.substring(0, Math.min(plain.length(), 2_000))).find()) {
            throw new UnreadableFeedException("sent a feed with declarations of its own, which nobody should read");
        }
        if (XmlDepth.exceeds(DEEPEST, plain)) {
            throw new UnreadableFeedException("sent a feed that nests deeper than anything written by people");
        }
        try {
            return read(new SyndFeedInput(false, Locale.ENGLISH).build(new StringReader(plain)), base, now, most);
        } catch (ParsingFeedException e) {
            throw new UnreadableFeedException("sent a feed that is no well-formed XML (line " + e.getLineNumber()
                    + ", column " + e.getColumnNumber() + ")");
        } catch (FeedException | RuntimeException | StackOverflowError e) {
            // Rome throws whatever it stumbles over, and what is sent may be made to make it stumble.
            throw new UnreadableFeedException("sent something that is no feed");
        }
    }

    private static ReadFeed read(SyndFeed feed, String base, Instant now, int most) {
        ItemMaker anywhere = new ItemMaker(base, null, null, now);
        String home = anywhere.address(feed.getLink()).orElse(null);
        ItemMaker maker = new ItemMaker(base, home, feed.getLanguage(), now);
        List<FollowedItem> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            if (items.size() < most) {
                maker.make(said(entry)).ifPresent(items::add);
            }
        }
        return new ReadFeed(title(feed.getTitleEx(), feed.getTitle()), home, items);
    }

    private static ItemMaker.Said said(SyndEntry entry) {
        return new ItemMaker.Said(
                entry.getUri(),
                entry.getLink(),
                title(entry.getTitleEx(), entry.getTitle()),
                html(entry),
                instant(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()),
                null,
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** Atom says whether a title has markup; in RSS it may, and is taken to have it. */
    private static String title(@Nullable SyndContent title, @Nullable String plain) {
        String text = title == null || title.getValue() == null ? plain : title.getValue();
        boolean isPlain = title != null && "text".equals(title.getType());
        return text == null ? "" : isPlain ? PlainWords.line(text) : PlainWords.of(text);
    }

    /** What it is about, else its text. */
    private static String html(SyndEntry entry) {
        Stream<@Nullable SyndContent> all =
                Stream.concat(Stream.of(entry.getDescription()), entry.getContents().stream());
        return all.filter(content -> content != null && content.getValue() != null)
                .map(SyndContent::getValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
