package dev.outloud.parse;

import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Accounts;
import dev.outloud.model.Answering;
import dev.outloud.model.Citations;
import dev.outloud.model.Family;
import dev.outloud.model.Following;
import dev.outloud.model.PermalinkPattern;
import dev.outloud.model.Settings;
import dev.outloud.model.Settings.CreditMinimum;
import dev.outloud.model.Settings.MenuItem;
import dev.outloud.model.Sharing;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Syndication;
import dev.outloud.model.Telling;
import dev.outloud.model.Urls;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds {@code site.yml}. */
final class SettingsReader {
    private static final SiteUrl NOWHERE = new SiteUrl("https://example.org", "");
    private static final Pattern EMAIL =
            Pattern.compile("(?:mailto:)?[^\\s@/?#:]+@[^\\s@/?#:]+\\.[^\\s@/?#:]+(?:\\?\\S*)?");
    private static final int PAGE_SIZE = 10;

    private final Fields fields;

    SettingsReader(Fields fields) {
        this.fields = fields;
    }

    Settings read() {
        String title =
                fields.required("title", "title: My blog").map(Ref::value).orElse("");
        String tagline = fields.string("tagline");
        String description = fields.string("description");
        Settings settings = new Settings(
                title,
                tagline == null ? "" : tagline,
                description == null ? "" : description,
                url(),
                language(),
                timezone(),
                fields.texts("authors"),
                fields.section("accounts").map(AccountsReader::read).orElse(Accounts.NONE),
                fields.strings("hashtags").stream()
                        .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                        .toList(),
                menu(),
                permalink(),
                LicenseNames.read(fields, "license"),
                fields.section("pictures").map(MediaReader::own).orElse(null),
                fields.count("page-size", PAGE_SIZE),
                fields.section("feed").map(FeedSettingsReader::read).orElse(Syndication.USUAL),
                fields.section("reading").map(SettingsReader::following).orElse(Following.USUAL),
                indexNow(),
                fields.section("webmentions").map(SettingsReader::telling).orElse(Telling.USUAL),
                fields.section("replies").map(SettingsReader::answering).orElse(Answering.NONE),
                off(),
                corrections(),
                fields.section("share")
                        .map(share -> new SharingReader(share).read())
                        .orElseGet(Sharing::usual),
                fields.section("citations").map(SettingsReader::citations).orElse(Citations.DEFAULT),
                fields.section("credit").map(SettingsReader::creditMinimum).orElse(null));
        fields.finish();
        return settings;
    }

    private SiteUrl url() {
        return fields.required("url", "url: https://blog.example.org/")
                .flatMap(url -> Addresses.site(url, fields))
                .orElse(NOWHERE);
    }

    private Locale language() {
        Ref written = fields.text("language");
        if (written == null) {
            return Locale.ENGLISH;
        }
        try {
            return new Locale.Builder().setLanguageTag(written.value()).build();
        } catch (IllformedLocaleException e) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"" + written.value() + "\" is no language tag",
                    "write it as en, de or pt-BR");
            return Locale.ENGLISH;
        }
    }

    private ZoneId timezone() {
        Ref written = fields.text("timezone");
        if (written == null) {
            return ZoneOffset.UTC;
        }
        return Zones.read(written, fields).orElse(ZoneOffset.UTC);
    }

    /** Entries are {@code Label: /path/}, or have {@code label} and {@code url}. */
    private List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>();
        for (Value item : fields.items("menu")) {
            fields.section(item, "menu").ifPresent(entry -> {
                if (entry.mapping().get("label").isPresent()) {
                    Ref label = entry.required("label", "label: About").orElse(null);
                    Ref target = entry.required("url", "url: /about/").orElse(null);
                    entry.finish();
                    if (label != null && target != null) {
                        menu.add(new MenuItem(label.value(), target));
                    }
                } else {
                    for (Value.Entry pair : entry.mapping().entries()) {
                        Ref target = entry.text(pair.key().text());
                        if (target != null) {
                            menu.add(new MenuItem(pair.key().text(), target));
                        }
                    }
                }
            });
        }
        return menu;
    }

    /** An e-mail address may be written without its scheme. */
    private @Nullable Ref corrections() {
        Ref written = fields.text("corrections");
        if (written == null) {
            return null;
        }
        String value = written.value();
        if (EMAIL.matcher(value).matches()) {
            return new Ref(value.startsWith("mailto:") ? value : "mailto:" + value, written.at());
        }
        boolean isPath = !Urls.isOutside(value) && SitePath.isAddress(value.startsWith("/") ? value : "/" + value);
        if (!isPath && !Addresses.isWeb(value)) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "nobody can write to \"" + value + "\"",
                    "it is an e-mail address, a web address, or the path of a page: /contact/");
            return null;
        }
        return written;
    }

    private PermalinkPattern permalink() {
        Ref written = fields.text("permalink");
        if (written == null) {
            return PermalinkPattern.DEFAULT;
        }
        if (!PermalinkPattern.isValid(written.value())) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"" + written.value() + "\" is no pattern for addresses",
                    "it begins with a slash, has :slug and perhaps :year :month :day, and ends with / or .html");
            return PermalinkPattern.DEFAULT;
        }
        return new PermalinkPattern(written.value());
    }

    private static @Nullable CreditMinimum creditMinimum(Fields credit) {
        Value written = credit.value("minimum").orElse(null);
        int percent = credit.count("minimum", 0);
        credit.finish();
        if (written == null || percent == 0) {
            return null;
        }
        if (percent > 100) {
            credit.wrongType(written, "minimum", "a percentage up to 100");
            return null;
        }
        return new CreditMinimum(percent, credit.origin(written));
    }

    private static Citations citations(Fields citations) {
        Ref style = citations.text("style");
        boolean chosen = citations.mapping().get("offer").isPresent();
        List<Ref> offered = citations.texts("offer");
        int unusedShown = citations.countOrNone("unused", Citations.UNUSED_SHOWN);
        citations.finish();
        return new Citations(style, chosen ? offered : null, unusedShown);
    }

    /** As the protocol wants it; it becomes the name of a file, too. */
    private static Telling telling(Fields webmentions) {
        WrittenDate since = webmentions.date("since");
        Telling telling = new Telling(webmentions.flag("send", true), since == null ? null : since.day());
        webmentions.finish();
        return telling;
    }

    private static Answering answering(Fields replies) {
        String webmention = Addresses.web(replies, "webmention");
        Ref mail = replies.text("mail");
        if (mail != null
                && (mail.value().startsWith("mailto:")
                        || !EMAIL.matcher(mail.value()).matches())) {
            replies.report(
                    Problem.BAD_VALUE,
                    mail,
                    "nobody can write to \"" + mail.value() + "\"",
                    "it is an e-mail address: mail: me@example.org");
            mail = null;
        }
        String service = Addresses.web(replies, "service");
        List<Ref> trusted = replies.texts("trust");
        List<String> blocked = replies.strings("block");
        replies.finish();
        return new Answering(
                webmention,
                mail == null ? null : mail.value(),
                service == null ? Answering.SERVICE : service,
                trusted,
                blocked);
    }

    private @Nullable String indexNow() {
        Ref key = fields.text("index-now");
        if (key == null || key.value().matches("[A-Za-z0-9-]{8,128}")) {
            return key == null ? null : key.value();
        }
        fields.report(
                Problem.BAD_VALUE,
                key,
                "\"" + key.value() + "\" is no key for IndexNow",
                "make up 8 to 128 letters, digits and hyphens, such as 0f8fad5b-d9cb-469f-a165-70867728950e");
        return null;
    }

    private static Following following(Fields reading) {
        Following following = new Following(reading.count("size", Following.USUAL.size()), reading.texts("without"));
        reading.finish();
        return following;
    }

    private Set<Family> off() {
        Set<Family> off = EnumSet.noneOf(Family.class);
        @Nullable Fields outputs = fields.section("outputs").orElse(null);
        if (outputs == null) {
            return off;
        }
        for (Value.Entry entry : outputs.mapping().entries()) {
            String key = entry.key().text();
            Family.of(key).ifPresent(family -> {
                if (!outputs.flag(key, true)) {
                    off.add(family);
                }
            });
        }
        outputs.ignore(Arrays.stream(Family.values()).map(Family::key).toArray(String[]::new));
        outputs.finish();
        return off;
    }
}
