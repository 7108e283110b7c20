package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How one kind of node becomes HTML. The table of all kinds is the table of contents of this writer. */
@FunctionalInterface
interface NodeHtml {
    void write(Node node, HtmlWriter to);

    Map<Class<?>, NodeHtml> ALL = all();

    /** A kind that is not in the table is a fault: the parser makes no others. */
    static NodeHtml of(Node node) {
        NodeHtml found = ALL.get(node.getClass());
        if (found == null) {
            throw new IllegalStateException("no HTML for " + node.getClass().getSimpleName());
        }
        return found;
    }

    private static Map<Class<?>, NodeHtml> all() {
        Map<Class<?>, NodeHtml> all = new HashMap<>();
        add(all, Paragraph.class, BlockHtml::paragraph);
        add(all, Heading.class, BlockHtml::heading);
        add(all, ThematicBreak.class, (node, to) -> to.out().raw("<hr>\n"));
        add(all, FencedCodeBlock.class, CodeHtml::fenced);
        add(all, IndentedCodeBlock.class, CodeHtml::indented);
        add(all, Code.class, CodeHtml::inline);
        add(all, HtmlBlock.class, (node, to) -> {
            RawHtml.block(node, to.out());
            ImageHtml.html(node, to);
        });
        add(all, HtmlCommentBlock.class, (node, to) -> RawHtml.block(node, to.out()));
        add(all, HtmlInline.class, (node, to) -> {
            RawHtml.write(node.getChars(), to.out());
            ImageHtml.html(node, to);
        });
        add(all, HtmlInlineComment.class, (node, to) -> to.out().raw(node.getChars()));
        add(all, BlockQuote.class, BlockHtml::blockQuote);
        add(all, AlertNode.class, BlockHtml::alert);
        add(all, MoreNode.class, (node, to) -> to.more(node));
        add(all, BulletList.class, ListHtml::bullets);
        add(all, OrderedList.class, ListHtml::numbers);
        add(all, BulletListItem.class, ListHtml::item);
        add(all, OrderedListItem.class, ListHtml::item);
        add(all, DefinitionList.class, ListHtml::definitions);
        add(all, DefinitionTerm.class, ListHtml::term);
        add(all, DefinitionItem.class, ListHtml::definition);
        add(all, TableBlock.class, TableHtml::table);
        add(all, Text.class, InlineHtml::text);
        add(all, HtmlEntity.class, (node, to) -> to.out().text(PlainText.unescaped(node)));
        add(all, SoftLineBreak.class, InlineHtml::lineBreak);
        add(all, HardLineBreak.class, (node, to) -> to.out().raw("<br>\n"));
        add(all, Emphasis.class, (node, to) -> InlineHtml.element("em", node, to));
        add(all, StrongEmphasis.class, (node, to) -> InlineHtml.element("strong", node, to));
        add(all, Strikethrough.class, (node, to) -> InlineHtml.element("del", node, to));
        add(all, TypographicSmarts.class, InlineHtml::smarts);
        add(all, TypographicQuotes.class, InlineHtml::quotes);
        add(all, MentionNode.class, InlineHtml::mention);
        add(all, CitationNode.class, InlineHtml::citation);
        add(all, Link.class, LinkHtml::link);
        add(all, LinkRef.class, LinkHtml::reference);
        add(all, WikiLinkNode.class, LinkHtml::wiki);
        add(all, AutoLink.class, LinkHtml::auto);
        add(all, WebLinkNode.class, LinkHtml::web);
        add(all, MailLink.class, LinkHtml::mail);
        add(all, Image.class, ImageHtml::image);
        add(all, ImageRef.class, ImageHtml::reference);
        add(all, FigureNode.class, ImageHtml::figure);
        add(all, QuotationNode.class, QuotationHtml::block);
        add(all, HtmlQuotationNode.class, QuotationHtml::quoteback);
        add(all, PullQuoteNode.class, PullQuoteHtml::write);
        add(all, InlineQuotationNode.class, QuotationHtml::inline);
        add(all, Footnote.class, FootnoteHtml::reference);
        add(all, FootnoteBlock.class, (node, to) -> {});
        add(all, Reference.class, (node, to) -> {});
        add(all, BlankLine.class, (node, to) -> {});
        return Map.copyOf(all);
    }

    private static <N extends Node> void add(
            Map<Class<?>, NodeHtml> all, Class<N> kind, BiConsumer<N, HtmlWriter> writer) {
        all.put(kind, (node, to) -> writer.accept(kind.cast(node), to));
    }
}
