package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Family;
import dev.outloud.model.Href;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.site.Resource;
import dev.outloud.text.SourcePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says where links lead. */
final class Links {
    private final SiteUrl url;
    private final boolean bibliography;
    private final Targets targets;
    private final HeldBack heldBack;
    private final Assets assets;
    private final Diagnostics diagnostics;

    Links(Settings settings, Targets targets, HeldBack heldBack, Assets assets, Diagnostics diagnostics) {
        this.url = settings.url();
        this.bibliography = settings.has(Family.BIBLIOGRAPHY);
        this.targets = targets;
        this.heldBack = heldBack;
        this.assets = assets;
        this.diagnostics = diagnostics;
    }

    Optional<TextPart> resolve(LinkMark link, ArticleDocument in) {
        String target = link.target().strip();
        if (link.wiki()) {
            return wiki(link, in);
        }
        if (Urls.isOutside(target)) {
            Optional<HeldBack.Held> held = url.path(target).flatMap(heldBack::at);
            return held.isPresent() ? report(held.get(), link, in) : href(Href.outside(target));
        }
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String path = hash < 0 ? target : target.substring(0, hash);
        if (path.isEmpty() || path.startsWith("?")) {
            checkAnchor(fragment, in, link, in);
            return href(path.isEmpty() ? Href.fragment(fragment) : new Href(Urls.encoded(target), Href.Kind.PAGE));
        }
        if (path.startsWith("/")) {
            Optional<HeldBack.Held> held = heldBack.at(target);
            if (held.isPresent()) {
                return report(held.get(), link, in);
            }
            // Only the finished site knows all its addresses: what leads nowhere is found there.
            return href(new Href(url.basePath() + Urls.encoded(target), Href.Kind.SITE));
        }
        return relative(path, fragment, link, in);
    }

    private Optional<TextPart> relative(String path, String fragment, LinkMark link, ArticleDocument in) {
        int query = path.indexOf('?');
        String file = query < 0 ? path : path.substring(0, query);
        SourcePath source = Relative.resolve(in.source().path(), file).orElse(null);
        AddressedArticle article =
                source == null ? null : targets.source(source).orElse(null);
        if (article != null) {
            checkAnchor(fragment, article.document(), link, in);
            return href(url.link(article.headline().path(), fragment));
        }
        Optional<SitePath> asset = source == null ? Optional.empty() : assets.published(source);
        if (asset.isPresent()) {
            return href(url.link(asset.get(), fragment));
        }
        Optional<HeldBack.Held> held = source == null ? Optional.empty() : heldBack.source(source);
        if (held.isPresent()) {
            return report(held.get(), link, in);
        }
        Set<SourcePath> files = new HashSet<>(targets.sources());
        files.addAll(assets.sources());
        report(
                link,
                in,
                "no file \"" + file + "\" to link to",
                Relative.hint(
                        source == null ? file : source.value(),
                        files,
                        in.source().path(),
                        "links are relative to this file; [[Title]] finds a post by its title"));
        return Optional.empty();
    }

    private Optional<TextPart> wiki(LinkMark link, ArticleDocument in) {
        int hash = link.target().indexOf('#');
        String name = hash > 0 ? link.target().substring(0, hash) : link.target();
        String fragment = hash > 0 ? link.target().substring(hash + 1) : "";
        Targets.Named named = targets.named(name).orElse(null);
        if (named == null && heldBack.named(name).isPresent()) {
            return report(heldBack.named(name).get(), link, in);
        }
        if (named == null) {
            report(
                    link,
                    in,
                    "nothing is called \"" + name + "\"",
                    DidYouMean.hint(
                            name,
                            targets.names(),
                            "use the title of a post or page, or the name of a person or resource"));
            return Optional.empty();
        }
        checkAnchor(fragment, named.article(), link, in);
        SitePath path = named.path();
        return Optional.of(new TextPart(named.name(), path == null ? null : url.link(path, fragment)));
    }

    private void checkAnchor(String fragment, @Nullable ArticleDocument there, LinkMark link, ArticleDocument in) {
        if (fragment.isEmpty() || fragment.startsWith(":~:") || there == null) {
            return;
        }
        Set<String> anchors = new TreeSet<>(there.body().anchors());
        if (bibliography) {
            there.resourceKeys().forEach(key -> anchors.add(Resource.anchor(key)));
        }
        if (!anchors.contains(fragment)) {
            diagnostics.add(
                    Problem.UNKNOWN_ANCHOR,
                    in.source(),
                    link.at(),
                    "nothing there has the id \"" + fragment + "\"",
                    DidYouMean.hint(fragment, anchors, ""));
        }
    }

    private Optional<TextPart> report(HeldBack.Held held, LinkMark link, ArticleDocument in) {
        report(link, in, held.message(), held.advice());
        return Optional.empty();
    }

    private void report(LinkMark link, ArticleDocument in, String message, String hint) {
        diagnostics.add(Problem.UNKNOWN_TARGET, in.source(), link.at(), message, hint);
    }

    private static Optional<TextPart> href(Href href) {
        return Optional.of(new TextPart("", href));
    }
}
