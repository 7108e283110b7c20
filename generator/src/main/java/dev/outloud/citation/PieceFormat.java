package dev.outloud.citation;

import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import dev.outloud.model.body.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes what the engine has written as pieces, before anything becomes HTML: escaping and links are ours. Keeps the last
 * citation or list; not thread-safe.
 */
final class PieceFormat extends BaseFormat {
    /** Stand around the words of each cite, and go before punctuation is looked at. */
    static final char OPEN = '\uE0F2';

    static final char CLOSE = '\uE0F3';

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://");

    private final Locale language;
    private final Map<String, String> titles;
    private final UnaryOperator<String> ordinals;
    private final List<List<Piece>> written = new ArrayList<>();

    /** The cites that have any words, in the order of the citation. */
    private final List<Integer> cites = new ArrayList<>();

    /**
     * Writes in one language.
     *
     * @param titles remembers titles in title case, for all threads
     * @param ordinals turns {@code 2} into {@code 2nd}
     */
    PieceFormat(Locale language, Map<String, String> titles, UnaryOperator<String> ordinals) {
        this.language = language;
        this.titles = titles;
        this.ordinals = ordinals;
        setConvertLinks(true);
    }

    /** What was written since this was asked last: a citation, or the entries of a list. */
    List<List<Piece>> take() {
        List<List<Piece>> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    @Override
    public String getName() {
        return "pieces";
    }

    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        cites.clear();
        if (context.getCitation() != null) {
            mark(buffer.getTokens());
        }
        withoutNobody(buffer.getTokens());
        buffer.getTokens().replaceAll(PieceFormat::masked);
        super.postProcess(buffer, context);
    }

    /** Quotation marks are looked for in every text at length, but in no address: a text without any passes for one. */
    private static Token masked(Token token) {
        if (token instanceof TextToken text
                && text.getType() == TextToken.Type.TEXT
                && text.getText().indexOf('\'') < 0
                && text.getText().indexOf('"') < 0) {
            return new TextToken(
                    text.getText(), TextToken.Type.URL, text.getFormattingAttributes(), text.isFirstField());
        }
        return token;
    }

    /** The words of a cite are marked as a first field, which citations have not: whatever is done to them leaves it. */
    private void mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens.size());
        int cite = Piece.NONE;
        boolean inside = false;
        for (Token token : tokens) {
            String text = token instanceof TextToken words ? words.getText() : "";
            if (!text.isEmpty() && text.charAt(text.length() - 1) == OPEN) {
                inside = true;
                cite++;
                keep(token, text.substring(0, text.length() - 1), marked);
            } else if (!text.isEmpty() && text.charAt(0) == CLOSE) {
                inside = false;
                keep(token, text.substring(1), marked);
            } else {
                marked.add(inside ? token.copyWithFirstField(true) : token);
                if (inside && (cites.isEmpty() || cites.get(cites.size() - 1) != cite)) {
                    cites.add(cite);
                }
            }
        }
        tokens.clear();
        tokens.addAll(marked);
    }

    private static void keep(Token token, String text, List<Token> marked) {
        if (!text.isEmpty()) {
            marked.add(((TextToken) token).copyWithText(text));
        }
    }

    /** Takes {@link EngineItem#NOBODY} out, and what joins it to the rest. */
    private static void withoutNobody(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken token && token.getText().contains(EngineItem.NOBODY)) {
                tokens.remove(i);
                while (i < tokens.size()
                        && tokens.get(i) instanceof TextToken next
                        && (next.getType() == TextToken.Type.DELIMITER || next.getType() == TextToken.Type.SUFFIX)
                        && next.getText().matches("[\\s,.;:]*")) {
                    tokens.remove(i);
                }
                i--;
            }
        }
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        List<Piece> pieces = new ArrayList<>();
        CSLCitationItem[] items = context.getCitation().getCitationItems();
        int next = -1;
        boolean inside = false;
        for (Token token : buffer.getTokens()) {
            if (token.isFirstField() && !inside) {
                next++;
            }
            inside = token.isFirstField();
            if (token instanceof TextToken text) {
                int place = inside && next < cites.size() ? cites.get(next) : Piece.NONE;
                CSLCitationItem item = items[Math.max(0, place)];
                pieces.add(piece(text, language(item.getItemData()), place == Piece.NONE ? place : index(item)));
            }
        }
        written.add(List.copyOf(pieces));
        return "";
    }

    /** The engine may have sorted the works of a citation; their ids are their places before. */
    private static int index(CSLCitationItem item) {
        return Integer.parseInt(item.getId());
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        List<Piece> pieces = new ArrayList<>();
        boolean aligned = context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
        boolean wasFirst = false;
        for (Token token : buffer.getTokens()) {
            if (token instanceof TextToken text) {
                if (aligned && wasFirst && !token.isFirstField() && !endsInSpace(pieces)) {
                    pieces.add(new Piece(" ", Piece.Kind.TEXT, Piece.NONE, List.of()));
                }
                wasFirst = token.isFirstField();
                pieces.add(piece(text, language(context.getItemData()), Piece.NONE));
            }
        }
        written.add(List.copyOf(pieces));
        return "";
    }

    private static boolean endsInSpace(List<Piece> pieces) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().endsWith(" ");
    }

    private Locale language(CSLItemData item) {
        return item.getLanguage() == null ? language : Locale.forLanguageTag(item.getLanguage());
    }

    private Piece piece(TextToken token, Locale itsLanguage, int cite) {
        int look = token.getFormattingAttributes();
        String text = token.getText();
        if (FormattingAttributes.getFontWeight(look) == FormattingAttributes.FW_LIGHT
                && itsLanguage.getLanguage().equals("en")) {
            text = titles.computeIfAbsent(text, TitleCase::of);
        }
        if (FormattingAttributes.getFontStyle(look) == FormattingAttributes.FS_OBLIQUE) {
            text = ordinals.apply(text);
        }
        if (FormattingAttributes.getFontVariant(look) == FormattingAttributes.FV_NORMAL) {
            text = text.toUpperCase(itsLanguage);
        } else if (FormattingAttributes.getTextDecoration(look) == FormattingAttributes.TD_NONE) {
            text = text.toLowerCase(itsLanguage);
        }
        Piece.Kind kind = switch (token.getType()) {
            case URL -> ADDRESS.matcher(text).lookingAt() ? Piece.Kind.URL : Piece.Kind.TEXT;
            case DOI -> Piece.Kind.DOI;
            case TEXT, OPEN_QUOTE, CLOSE_QUOTE, PREFIX, SUFFIX, DELIMITER -> Piece.Kind.TEXT;
        };
        return new Piece(text, kind, cite, faces(look));
    }

    private static List<Face> faces(int look) {
        List<Face> faces = new ArrayList<>();
        if (FormattingAttributes.getVerticalAlign(look) == FormattingAttributes.VA_SUP) {
            faces.add(Face.RAISED);
        } else if (FormattingAttributes.getVerticalAlign(look) == FormattingAttributes.VA_SUB) {
            faces.add(Face.LOWERED);
        }
        if (FormattingAttributes.getTextDecoration(look) == FormattingAttributes.TD_UNDERLINE) {
            faces.add(Face.UNDERLINED);
        }
        if (FormattingAttributes.getFontWeight(look) == FormattingAttributes.FW_BOLD) {
            faces.add(Face.BOLD);
        }
        if (FormattingAttributes.getFontVariant(look) == FormattingAttributes.FV_SMALLCAPS) {
            faces.add(Face.SMALL_CAPITALS);
        }
        if (FormattingAttributes.getFontStyle(look) == FormattingAttributes.FS_ITALIC) {
            faces.add(Face.ITALIC);
        }
        return faces;
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        throw new UnsupportedOperationException("links are made of pieces");
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        return new Bibliography(entries);
    }
}
