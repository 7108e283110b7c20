package dev.outloud.card;

import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.Theme;
import dev.outloud.model.share.Card;
import dev.outloud.model.share.Cards;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which cards a site has. Nothing is drawn here. */
public final class CardMaker {
    private static final int SQUARE = 1080;
    private static final int MOST_LETTERS = 2_000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Site site;
    private final CardPainter wide;
    private final CardPainter square;
    private final Map<SitePath, Card> byPage = new HashMap<>();
    private final Map<String, OutputFile> files = new TreeMap<>();
    private final Map<String, OutputFile> squares = new TreeMap<>();

    private CardMaker(Site site, Theme theme) {
        this.site = site;
        CardStyle style = CardStyle.of(theme);
        this.wide = new CardPainter(style);
        this.square = new CardPainter(style.sized(SQUARE, SQUARE));
    }

    /** Cards of the newest posts and of the quotations in them, as many as the blog wants. */
    public static Cards make(Site site, Theme theme) {
        if (!site.settings().has(Family.CARDS)) {
            return Cards.NONE;
        }
        CardMaker maker = new CardMaker(site, theme);
        site.posts().stream().limit(site.settings().sharing().cards()).forEach(maker::post);
        return new Cards(maker.byPage, List.copyOf(maker.files.values()), List.copyOf(maker.squares.values()));
    }

    private void post(Post post) {
        Article article = post.article();
        add(post.path(), text(article, article.shownTitle(), false, names(article.authors()), ""));
        if (site.settings().has(Family.QUOTES)) {
            article.quotations().stream()
                    .filter(quotation ->
                            quotation.isAttributed() && !quotation.text().isBlank())
                    .forEach(quotation -> add(quotation.path(), text(article, quotation)));
        }
    }

    private CardText text(Article article, Quotation quotation) {
        List<Resource.Contributor> makers = quotation.sourceMakers();
        String speakers = makers.isEmpty() ? names(quotation.speakers()) : makers(makers);
        return text(article, quotation.text(), true, speakers, quotation.sourceTitle());
    }

    private CardText text(Article article, String words, boolean isQuotation, String credit, String source) {
        return new CardText(
                line(words),
                isQuotation,
                line(credit),
                line(source),
                line(site.settings().title()),
                article.language());
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::displayName).distinct().collect(Collectors.joining(", "));
    }

    private static String makers(List<Resource.Contributor> makers) {
        return makers.stream()
                .map(maker -> maker.person() == null
                        ? maker.name().full()
                        : maker.person().displayName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** On one line, and no more of it than could stand on a card: the rest would be measured for nothing. */
    private static String line(String text) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        return line.length() <= MOST_LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_LETTERS)));
    }

    /** A text of which a letter cannot be drawn has no card, rather than one with holes. */
    private void add(SitePath page, CardText text) {
        List<String> drawable = Stream.of(text.words(), text.credit(), text.source(), text.blog())
                .flatMap(part -> Coverage.drawable(part).stream())
                .toList();
        if (drawable.size() < 4 || drawable.get(0).isEmpty()) {
            return;
        }
        CardText shown = new CardText(
                drawable.get(0),
                text.isQuotation(),
                drawable.get(1),
                drawable.get(2),
                drawable.get(3),
                text.language());
        OutputPath path = file(shown, wide, files);
        OutputPath also = site.settings().sharing().squares() ? file(shown, square, squares) : null;
        CardStyle style = wide.style();
        byPage.put(page, new Card(path, also, text.alt(), style.width(), style.height()));
    }

    private static OutputPath file(CardText text, CardPainter painter, Map<String, OutputFile> files) {
        OutputPath path = new OutputPath("cards/" + text.name(painter.style()) + ".png");
        files.computeIfAbsent(path.value(), name -> new OutputFile.Drawn(path, new DrawnOnce(() -> painter.png(text))));
        return path;
    }
}
