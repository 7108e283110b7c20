package dev.outloud.follow;

/** How deep the elements of an XML text nest: parsers take very long over some that nobody wrote by hand. */
final class XmlDepth {
    private XmlDepth() {}

    /** Whether they nest deeper than so much; in one pass, and of texts that are not well-formed too. */
    static boolean exceeds(int most, String xml) {
        int depth = 0;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end;
            if (xml.startsWith("<!--", at)) {
                end = behind("-->", xml, at);
            } else if (xml.startsWith("<![CDATA[", at)) {
                end = behind("]]>", xml, at);
            } else {
                end = behind(">", xml, at);
                depth += step(xml, at, end);
            }
            if (depth > most) {
                return true;
            }
            at = xml.indexOf('<', end);
        }
        return false;
    }

    private static int step(String xml, int at, int end) {
        char sign = at + 1 < xml.length() ? xml.charAt(at + 1) : ' ';
        boolean isElement = sign != '!' && sign != '?' && !xml.startsWith("/>", end - 2);
        return sign == '/' ? -1 : isElement ? 1 : 0;
    }

    /** What is never closed reaches to the end. */
    private static int behind(String mark, String xml, int at) {
        int found = xml.indexOf(mark, at);
        return found < 0 ? xml.length() : found + mark.length();
    }
}
