package dev.outloud.reception;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Answering;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.State;
import dev.outloud.model.SitePath;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.model.site.Site;
import dev.outloud.net.Gateway;
import dev.outloud.output.LedgerWriter;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what others say to the posts as files under {@code replies/}, one for each, which are never written a second time: what
 * their author has changed in one stays. Not for use by two runs at once.
 */
public final class ReplyKeeper {
    private static final Pattern FILE = Pattern.compile("wm-(\\d{1,15})");
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path folder;
    private final Site site;
    private final Answering answering;
    private final Gateway gateway;
    private final Diagnostics diagnostics;
    private final Map<String, String> slugs = new HashMap<>();
    private final Places places;

    /**
     * A keeper for a run.
     *
     * @param folder the blog's folder
     */
    public ReplyKeeper(Path folder, Site site, Gateway gateway, Diagnostics diagnostics) {
        this.folder = folder;
        this.site = site;
        this.answering = site.settings().answering();
        this.gateway = gateway;
        this.diagnostics = diagnostics;
        Map<SitePath, String> byPath = new HashMap<>();
        for (Post post : site.posts()) {
            byPath.put(post.path(), post.slug());
            slugs.put(key(post.path().value()), post.slug());
        }
        for (Redirect redirect : site.redirects()) {
            String slug = byPath.get(redirect.to());
            if (slug != null) {
                slugs.putIfAbsent(key(redirect.from().value()), slug);
            }
        }
        this.places = new Places(site.attributions().stream().map(Attribution::person));
    }

    /**
     * What a run brought.
     *
     * @param waiting new ones that wait for their author's word
     * @param approved new ones of people whom the author trusts
     * @param passedOver blocked ones, and those to no post
     */
    public record Kept(int waiting, int approved, int passedOver) {
        public static final Kept NOTHING = new Kept(0, 0, 0);

        Kept plus(Kept other) {
            return new Kept(waiting + other.waiting, approved + other.approved, passedOver + other.passedOver);
        }
    }

    /**
     * Fetches what is new.
     *
     * @param token for the service
     * @param kept the files that are there
     */
    public Kept fetch(String token, Collection<SourcePath> kept) {
        Set<Long> known = new HashSet<>();
        for (SourcePath file : kept) {
            Matcher own = FILE.matcher(file.stem());
            if (own.matches()) {
                known.add(Long.valueOf(own.group(1)));
            }
        }
        long last = known.stream().mapToLong(Long::longValue).max().orElse(0);
        String domain = site.url().origin().replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
        List<Mention> mentions =
                new WebmentionInbox(answering.service(), token, gateway, diagnostics).since(last, domain);
        Kept all = Kept.NOTHING;
        for (Mention mention : mentions) {
            if (known.add(mention.id())) {
                all = all.plus(keep(mention));
            }
        }
        return all;
    }

    private Kept keep(Mention mention) {
        String slug = slug(mention.target());
        if (slug == null || isBlocked(mention)) {
            return new Kept(0, 0, 1);
        }
        Person person =
                mention.author() == null ? null : places.at(mention.author()).orElse(null);
        boolean isTrusted = person != null && answering.trusted().contains(person.id());
        SourcePath file = new SourcePath(Reply.FOLDER + slug + "/wm-" + mention.id() + ".yml");
        try {
            LedgerWriter.write(folder.resolve(file.value()), yaml(mention, isTrusted ? State.APPROVED : State.PENDING));
            return isTrusted ? new Kept(0, 1, 0) : new Kept(1, 0, 0);
        } catch (IOException e) {
            diagnostics.add(
                    Problem.UNWRITABLE_OUTPUT,
                    Location.of(file),
                    "cannot write the reply: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or something else in the place of the file?");
            return Kept.NOTHING;
        }
    }

    /** Of the post at an address of this site, now or before it moved. */
    private @Nullable String slug(String target) {
        return site.url()
                .path(Urls.path(Urls.withoutFragment(target)))
                .map(Urls::decoded)
                .map(path -> slugs.get(key(path)))
                .orElse(null);
    }

    private static String key(String path) {
        return Urls.withoutSlash(path.replaceFirst("index\\.html$", "")).toLowerCase(Locale.ROOT);
    }

    private boolean isBlocked(Mention mention) {
        return answering.blocked().stream()
                .anyMatch(blocked -> isOf(blocked, mention.source())
                        || isOf(blocked, mention.url())
                        || (mention.author() != null && isOf(blocked, mention.author())));
    }

    /** Whether an address is on a host, or below an address. */
    private static boolean isOf(String blocked, String url) {
        String other = Urls.compared(url);
        String own = Urls.compared(blocked);
        String host = other.replaceFirst("[/?#:].*", "");
        return other.equals(own) || other.startsWith(own + "/") || host.equals(own) || host.endsWith("." + own);
    }

    /** Each value in quotation marks, as JSON has them, which is YAML, too: nothing in it can be taken for anything else. */
    private static String yaml(Mention mention, State state) {
        StringBuilder out = new StringBuilder();
        line("state", state.key(), out);
        line("kind", mention.kind().key(), out);
        if (!mention.name().isEmpty() || mention.author() != null) {
            out.append("author:\n");
            if (!mention.name().isEmpty()) {
                line("  name", GSON.toJson(mention.name()), out);
            }
            if (mention.author() != null) {
                line("  url", GSON.toJson(mention.author()), out);
            }
        }
        line("url", GSON.toJson(mention.url()), out);
        line("source", GSON.toJson(mention.source()), out);
        if (mention.published() != null) {
            line("published", mention.published(), out);
        }
        if (!mention.html().isEmpty()) {
            line("html", GSON.toJson(mention.html()), out);
        }
        return out.toString();
    }

    private static void line(String key, String value, StringBuilder to) {
        to.append(key).append(": ").append(value).append('\n');
    }
}
