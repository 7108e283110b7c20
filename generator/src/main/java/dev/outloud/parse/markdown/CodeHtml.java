package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Code, inline and in blocks. A block can be reached by keyboard, since it may have to be scrolled. */
final class CodeHtml {
    private CodeHtml() {}

    static void fenced(FencedCodeBlock node, HtmlWriter to) {
        String info = Escaping.unescapeString(node.getInfo().toString()).strip();
        String language = info.isEmpty() ? "" : info.split("[\\s{]", 2)[0];
        to.out().raw("<pre tabindex=\"0\"><code");
        to.out().attribute("class", language.isEmpty() ? "" : "language-" + language);
        to.out().raw(">");
        StringBuilder code = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            code.append(unindented(line.toString(), node.getFenceIndent()));
        }
        to.out().text(lines(code)).raw("</code></pre>\n");
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
        String code = node.getText().toString().replaceAll("\\r\\n?|\\n", " ");
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        to.out().raw("<code");
        to.attributes(node, "");
        to.out()
                .raw(">")
                .text(padded ? code.substring(1, code.length() - 1) : code)
                .raw("</code>");
    }
}
