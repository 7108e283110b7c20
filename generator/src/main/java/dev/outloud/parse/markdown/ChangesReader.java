package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes;
import dev.outloud.model.body.Changes.Kind;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.Speaker;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of an attribution what it says of changes to the words. One for each attribution. */
final class ChangesReader {
    private static final String LEAD = "(?:^|[,;(:]|\\.(?=\\s)|(?<and>\\s(?:and|und|et|y|&)\\s))\\s*+";
    private static final String END = "(?:\\s*+\\.)?(?=\\s*+(?:$|[,;)]|(?:and|und|et|y|&)\\s))";
    private static final String NAME = "(?<name>[\\p{Lu}@][^,;()]*+)(?=$|[,;)])";

    private static final Pattern NOTE = Pattern.compile(LEAD + "(?<note>(?:(?<own>" + ChangeNotes.OWN + ")|(?<short>"
            + ChangeNotes.SHORTENED + ")|(?<translated>" + ChangeNotes.TRANSLATED + "))" + END + "|" + ChangeNotes.BY
            + "\\s*+" + NAME + ")");
    private static final Pattern BEFORE_NAME = Pattern.compile(LEAD + "(?<note>" + ChangeNotes.BY + ")[\\s\\u00A0]*+$");
    private static final Pattern JOINER = Pattern.compile("[\\s\\u00A0]*+" + LikelyNames.AND + "[\\s\\u00A0]*+");
    private static final Pattern EMPTY = Pattern.compile("\\([\\s,;]*+\\)");
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+)\\s*+");

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final List<Speaker> translators = new ArrayList<>();
    private String from = "";
    private boolean byAuthor;
    private boolean awaiting;
    private boolean behindTranslator;

    /**
     * Reads the notes in some words of the attribution.
     *
     * @param at offset of the words in their file
     * @param leadsOn whether somebody or something linked follows them
     * @return the words, of the same length, with spaces for the notes
     */
    String take(String words, int at, boolean leadsOn) {
        awaiting = leadsOn && behindTranslator && JOINER.matcher(words).matches();
        behindTranslator = false;
        if (awaiting) {
            return " ".repeat(words.length());
        }
        StringBuilder rest = new StringBuilder(words);
        Matcher note = NOTE.matcher(words);
        while (note.find()) {
            read(note, at);
            blank(rest, note);
        }
        Matcher open = BEFORE_NAME.matcher(rest);
        if (leadsOn && open.find()) {
            awaiting = true;
            original(open.group("note"));
            blank(rest, open);
        }
        return EMPTY.matcher(rest).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** A source without the notes that stand behind the place in it: {@code [@notes, p. 3, emphasis added]}. */
    Citation.Item takeBehindPlace(Citation.Item source) {
        return source.at(
                RemarkReader.trimmed(take("," + source.locator(), source.at().start(), false)));
    }

    private static void blank(StringBuilder rest, Matcher note) {
        int start = note.group("and") == null ? note.start("note") : note.start("and");
        for (int i = start; i < note.end("note"); i++) {
            rest.setCharAt(i, ' ');
        }
    }

    private void read(Matcher note, int at) {
        String own = note.group("own");
        if (own != null) {
            Set<Kind> done = ChangeNotes.kinds(own);
            kinds.addAll(done);
            byAuthor |= done.contains(Kind.TRANSLATED);
        } else if (note.group("short") != null) {
            kinds.add(Kind.SHORTENED);
        } else {
            kinds.add(Kind.TRANSLATED);
            String name = note.group("name");
            original(name == null ? note.group("note") : note.group("note").replace(name, ""));
            if (name != null) {
                named(name, at + note.start("name"));
            }
        }
    }

    private void original(String note) {
        String said = ChangeNotes.original(note);
        from = said.isEmpty() ? from : said;
    }

    private void named(String names, int at) {
        Matcher mention = MENTION.matcher(names);
        if (mention.matches()) {
            translators.add(new Speaker.ById(mention.group(1), new Span(at, at + mention.end(1))));
        } else {
            translators.addAll(SpeakerNames.read(names, 0, at, false).speakers());
        }
    }

    /** Whether whoever comes next is a translator. */
    boolean awaitsTranslator() {
        return awaiting;
    }

    void translator(Speaker person) {
        kinds.add(Kind.TRANSLATED);
        translators.add(person);
        awaiting = false;
        behindTranslator = true;
    }

    Changes read() {
        return kinds.isEmpty() ? Changes.NONE : new Changes(kinds, byAuthor, from, translators);
    }
}
