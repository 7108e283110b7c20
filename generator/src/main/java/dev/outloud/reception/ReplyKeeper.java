package dev.outloud.reception;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Answering;
import dev.outloud.model.Places;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.State;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Site;
import dev.outloud.net.Gateway;
import dev.outloud.output.LedgerWriter;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what others say to the posts as files under {@code replies/}, one for each, which are never written a second time: what
 * their author has changed in one stays. Not for use by two runs at once.
 */
public final class ReplyKeeper {
    private static final Pattern FILE = Pattern.compile("wm-(\\d{1,15})");

    private final Path folder;
    private final Site site;
    private final Answering answering;
    private final Gateway gateway;
    private final Diagnostics diagnostics;
    private final PostAddresses posts;
    private final Places places;
    private final Photos photos;

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
        this.posts = new PostAddresses(site);
        this.photos = new Photos(folder, gateway);
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
        String slug = posts.slug(mention.target()).orElse(null);
        if (slug == null || isBlocked(mention)) {
            return new Kept(0, 0, 1);
        }
        boolean isTrusted = places.author(mention.author(), mention.source())
                .filter(person -> answering.trusted().stream().anyMatch(id -> person.is(id.value())))
                .isPresent();
        SourcePath file = new SourcePath(Reply.FOLDER + slug + "/wm-" + mention.id() + ".yml");
        try {
            State state = isTrusted ? State.APPROVED : State.PENDING;
            boolean isNew = LedgerWriter.writeNew(
                    folder.resolve(file.value()), ReplyFile.of(mention, state, photos.keep(mention.photo())));
            return !isNew ? Kept.NOTHING : isTrusted ? new Kept(0, 1, 0) : new Kept(1, 0, 0);
        } catch (IOException e) {
            ReplyFile.unwritable(file, e, diagnostics);
            return Kept.NOTHING;
        }
    }

    private boolean isBlocked(Mention mention) {
        return Blocked.is(answering, mention.source())
                || Blocked.is(answering, mention.url())
                || (mention.author() != null && Blocked.is(answering, mention.author()));
    }
}
