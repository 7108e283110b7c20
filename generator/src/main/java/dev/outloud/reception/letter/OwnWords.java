package dev.outloud.reception.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a letter says itself, without the letter that it answers at its end and without the signature. Where it is not clear,
 * everything stays: too much can be deleted by whoever reads it, what is gone is missed by nobody. Stateless.
 */
final class OwnWords {
    private static final String WROTE = "wrote|writes|schrieb|schreibt|a écrit|escribió|escreveu|ha scritto|scrisse"
            + "|schreef|skrev|kirjoitti|napisała?|napisał\\(a\\)|napsala?|пишет|написала?|yazdı|írta|έγραψε";
    private static final Pattern LEAD_IN =
            Pattern.compile("(?iu)^.{0,300}?(?<!\\pL)(?:" + WROTE + ")(?!\\pL).{0,300}:$");
    private static final Pattern MARK = Pattern.compile(
            "(?iu)^\\s*-{2,}\\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht"
                    + "|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht"
                    + "|ursprungligt meddelande|oprindelig meddelelse)\\s*-{2,}\\s*$");
    private static final Pattern FROM =
            Pattern.compile("(?iu)^\\s*\\*?(?:from|von|de|da|van|från|fra|od|lähettäjä)\\s?:\\*?\\s+\\S.*");
    private static final Pattern FIELD = Pattern.compile(
            "(?iu)^\\s*\\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|kopie|envoyé|date|à|objet|enviado|para"
                    + "|asunto|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne)\\s?:\\*?\\s.*");
    private static final int FIELDS = 2;
    private static final int LONGEST_SIGNATURE = 15;
    private static final int LONGEST_LEAD_IN = 4;

    private OwnWords() {}

    /** Its own words; the whole text if nothing else would be left. */
    static String of(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines = lines.subList(0, outlook(lines));
        lines = lines.subList(0, quotation(lines));
        lines = lines.subList(0, signature(lines));
        // The signature may stand behind the quotation.
        lines = lines.subList(0, quotation(lines));
        String own = String.join("\n", lines).strip();
        return own.isEmpty() ? text.strip() : own;
    }

    /** Where the letter that is answered begins as Outlook has it, with its fields. */
    private static int outlook(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (MARK.matcher(lines.get(i)).matches() && fields(lines, i + 1) >= FIELDS) {
                return i;
            }
            if (FROM.matcher(lines.get(i)).matches() && fields(lines, i + 1) >= FIELDS) {
                boolean isUnderLine = i > 0 && lines.get(i - 1).strip().matches("[_-]{5,}");
                return isUnderLine ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private static int fields(List<String> lines, int from) {
        int fields = 0;
        for (int i = from; i < lines.size() && i < from + 8; i++) {
            if (FIELD.matcher(lines.get(i)).matches()) {
                fields++;
            } else if (!lines.get(i).isBlank() && !FROM.matcher(lines.get(i)).matches()) {
                break;
            }
        }
        return fields;
    }

    /** Where a quotation that goes to the end begins with whoever wrote it; one without that may be what the letter is about. */
    private static int quotation(List<String> lines) {
        int first = lines.size();
        int i = lines.size() - 1;
        while (i >= 0 && (lines.get(i).isBlank() || isQuoted(lines.get(i)))) {
            if (isQuoted(lines.get(i))) {
                first = i;
            }
            i--;
        }
        StringBuilder leadIn = new StringBuilder();
        for (int used = 0;
                first < lines.size()
                        && i >= 0
                        && used < LONGEST_LEAD_IN
                        && !lines.get(i).isBlank();
                used++) {
            leadIn.insert(0, lines.get(i).strip() + " ");
            if (isLeadIn(leadIn.toString().strip())) {
                return wholeLeadIn(lines, i);
            }
            i--;
        }
        return lines.size();
    }

    /** Whoever wrote, and a verb that says so; or a day and an address of mail. */
    private static boolean isLeadIn(String line) {
        if (line.length() > 600 || !line.endsWith(":")) {
            return false;
        }
        boolean isDated = line.codePoints().anyMatch(Character::isDigit);
        return LEAD_IN.matcher(line).matches() || (isDated && line.matches("[^@]*[<(][^@<(\\s]+@[^@]*"));
    }

    /** A program breaks its line where it is full: what stands before the verb belongs to it if it begins with the day. */
    private static int wholeLeadIn(List<String> lines, int found) {
        for (int i = found;
                i >= 0 && i > found - LONGEST_LEAD_IN && !lines.get(i).isBlank();
                i--) {
            if (lines.get(i).matches("(?iu)^\\s*(?:on|am|le|el|il|op|den|em|dnia|på)\\s.*\\d.*")) {
                return i;
            }
        }
        return found;
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    /** RFC 3676, section 4.3. */
    private static int signature(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).equals("-- ") || lines.get(i).equals("--\u00A0")) {
                long behind = lines.subList(i + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank() && !isQuoted(line))
                        .count();
                return behind <= LONGEST_SIGNATURE ? i : lines.size();
            }
        }
        return lines.size();
    }
}
