package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code, inline and in blocks. A block can be reached by keyboard, since it may have to be scrolled. */
final class CodeHtml {
    private static final Pattern LANGUAGE = Pattern.compile("(?:\\{[^}]*?\\.)?([^\\s{}]+)");

    private CodeHtml() {}

    static void fenced(FencedCodeBlock node, HtmlWriter to) {
        String info = Escaping.unescapeString(node.getInfo().toString()).strip();
        String language = language(info);
        to.out().raw("<pre tabindex=\"0\"><code");
        to.out().attribute("class", language.isEmpty() ? "" : "language-" + language);
        to.out().raw(">");
        StringBuilder code = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            code.append(unindented(line.toString(), node.getFenceIndent()));
        }
        to.out().text(lines(code)).raw("</code></pre>\n");
    }

    /** The first word, or as Pandoc has it the first class in braces: {@code {.java #id}}. */
    private static String language(String info) {
        Matcher first = LANGUAGE.matcher(info);
        return first.lookingAt() ? first.group(1) : "";
    }

    /** As many spaces go from each line as stand before the fence: CommonMark 0.31.2, section 4.5. */
    private static String unindented(String line, int indent) {
        int spaces = 0;
        while (spaces < indent && spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return line.substring(spaces);
    }

    static void indented(IndentedCodeBlock node, HtmlWriter to) {
        to.out().raw("<pre tabindex=\"0\"><code>");
        String code = node.getContentChars().trimTailBlankLines().toString();
        to.out().text(lines(code.endsWith("\n") ? code : code + "\n")).raw("</code></pre>\n");
    }

    private static String lines(CharSequence code) {
        return code.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    static void inline(Code node, HtmlWriter to) {
        to.out().raw("<code");
        to.attributes(node, "");
        to.out().raw(">").text(text(node)).raw("</code>");
    }

    /** One space at either end goes, and in a table a bar may be escaped: CommonMark 6.1, GFM 4.10. */
    static String text(Code node) {
        String code = node.getText().toString().replaceAll("\\r\\n?|\\n", " ");
        String inCell = node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? inCell.substring(1, inCell.length() - 1) : inCell;
    }
}
