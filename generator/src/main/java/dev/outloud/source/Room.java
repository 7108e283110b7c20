package dev.outloud.source;

import dev.outloud.model.CreditGap;
import dev.outloud.model.FilmOrSound;
import dev.outloud.model.FollowedFeed;
import dev.outloud.model.Notification;
import dev.outloud.model.Reply;
import dev.outloud.text.SourcePath;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file of the blog's folder is for, by its path alone. */
enum Room {
    /** Parsed. */
    DOCUMENT,
    /** A citation style of the blog's own. */
    STYLE,
    /** What the author has put down to be taken in as a reply; a build leaves it alone. */
    LETTER,
    /** Replaces a file of the theme. */
    OVERRIDE,
    /** Published as it is. */
    ASSET,
    /** None of a build's business: POMs, sources, read-me files. */
    NONE;

    private static final Set<String> ROOT_DOCUMENTS = Set.of("site.yml", "people.yml", "resources.yml", "media.yml");
    private static final Set<String> DATA = Set.of("yml", "yaml", "json");
    private static final Set<String> LETTERS = Set.of("eml", "json", "csv");
    private static final Set<String> BIBLIOGRAPHIES = Set.of("bib", "ris");
    private static final Pattern SIDECAR = Pattern.compile(
            "(?i).+\\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?" + "|" + FilmOrSound.ENDINGS + "|pdf)\\.ya?ml");

    private static final Set<String> PHOTOS = Set.of("jpg", "png");
    private static final Set<String> WRITING = Set.of("md", "markdown");

    /** Top-level folders that hold something; all others are never entered. */
    static boolean isKnownFolder(String name) {
        return switch (name) {
            case "posts",
                    "pages",
                    "people",
                    "resources",
                    "data",
                    "snapshots",
                    "ledger",
                    "replies",
                    "static",
                    "templates",
                    "assets",
                    "messages" -> true;
            default -> false;
        };
    }

    /** The folder that somebody probably meant who has none of this name; empty for folders of no concern. */
    static String meantFolder(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "post", "posts" -> "posts";
            case "page", "pages" -> "pages";
            default -> "";
        };
    }

    /** What to do with a misplaced file. */
    static String advice(SourcePath path) {
        if (path.isUnder(Reply.FOLDER)) {
            return "replies are .yml files; letters are taken in from .eml, what forms took from .json and .csv";
        }
        boolean fits = DATA.contains(path.extension());
        return path.folder().isEmpty() && fits
                ? "rename it to " + rootDocument(path)
                : "lists are read from .yml, .yaml and .json files";
    }

    private static String rootDocument(SourcePath path) {
        return path.stem().toLowerCase(Locale.ROOT) + ".yml";
    }

    /** Whether a file of no use looks as if its author thought that it had one. */
    static boolean isMisplaced(SourcePath path) {
        if (path.folder().isEmpty()) {
            return !path.extension().equals("md") && ROOT_DOCUMENTS.contains(rootDocument(path));
        }
        return !path.stem().equalsIgnoreCase("readme");
    }

    static Room of(SourcePath path) {
        if (ROOT_DOCUMENTS.contains(path.value())) {
            return DOCUMENT;
        }
        int slash = path.value().indexOf('/');
        String top = slash < 0 ? "" : path.value().substring(0, slash);
        return switch (top) {
            case "posts", "pages" -> WRITING.contains(path.extension()) || isSidecar(path) ? DOCUMENT : ASSET;
            case "resources" ->
                path.extension().equals("csl")
                        ? STYLE
                        : DATA.contains(path.extension()) || BIBLIOGRAPHIES.contains(path.extension())
                                ? DOCUMENT
                                : NONE;
            case "replies" -> path.isUnder(Reply.PHOTOS) ? photo(path) : reply(path);
            case "people", "data" -> DATA.contains(path.extension()) ? DOCUMENT : NONE;
            case "snapshots" -> path.extension().equals("txt") ? DOCUMENT : NONE;
            case "ledger" ->
                path.value().equals(CreditGap.BASELINE) || path.value().equals(Notification.PATH) || isFollowed(path)
                        ? DOCUMENT
                        : NONE;
            case "static" -> isSidecar(path) ? DOCUMENT : ASSET;
            case "templates", "assets", "messages" -> OVERRIDE;
            default -> NONE;
        };
    }

    private static Room photo(SourcePath path) {
        return PHOTOS.contains(path.extension()) ? ASSET : NONE;
    }

    private static Room reply(SourcePath path) {
        return LETTERS.contains(path.extension()) ? LETTER : isYaml(path) ? DOCUMENT : NONE;
    }

    private static boolean isYaml(SourcePath path) {
        return path.extension().equals("yml") || path.extension().equals("yaml");
    }

    private static boolean isFollowed(SourcePath path) {
        return path.isUnder(FollowedFeed.FOLDER) && path.extension().equals("json");
    }

    /** Whether a file says who made the picture beside it: {@code harbour.jpg.yml}. */
    private static boolean isSidecar(SourcePath path) {
        return SIDECAR.matcher(path.fileName()).matches();
    }
}
