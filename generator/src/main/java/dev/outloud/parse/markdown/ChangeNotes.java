package dev.outloud.parse.markdown;

import dev.outloud.model.body.Changes.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which scholars say what they did to a quotation. Each stands between two commas, semicolons or brackets,
 * so that a work called "Translated" stays a work.
 */
final class ChangeNotes {
    private static final String EN = either(
            "(?:in )?(?:my|our|own|(?:the )?author(?:'s|s'))N(?: ?(?:and|&) ?N)?",
            "N(?: (?:and|&) N)? (?:is |are )?(?:mine|ours|by me|by us|by the authors?|added|supplied)",
            "(?:translated|trans\\.|transl\\.) by (?:me|us|myself|ourselves|the authors?)");
    private static final String DE = either(
            "(?:in )?(?:meiner?|unserer?|eigener?)N(?: (?:und|u\\.) N)?",
            "N(?: (?:und|u\\.) N)?:? (?:(?:d\\.|des|der|durch (?:den|die|d\\.)|von (?:dem|der|d\\.)|v\\.) ?"
                    + "(?:verf(?:asser(?:s|in|innen)?|\\.)?|autor(?:s|in|en)?)|von mir|von uns|hinzugefügt|nicht im original)",
            "übersetzt von (?:mir|uns)");
    private static final String FR = either(
            "(?:ma|notre)N",
            "N(?: et N)? (?:personnelle|(?:de|par) (?:l')?(?:auteure?|autrice|moi|nous|(?:nos|mes) soins)|des auteurs|ajoutée?s?)",
            "souligné par (?:moi|nous|(?:nos|mes) soins|l'auteure?|l'autrice)",
            "c'est (?:moi|nous) qui (?:soulign(?:e|ons)|tradui(?:s|sons))",
            "(?:je|nous) (?:soulign(?:e|ons)|tradui(?:s|sons))",
            "traduite?s? par (?:moi|nous|(?:nos|mes) soins|l'auteure?|l'autrice)");
    private static final String ES = either(
            "(?:mi|nuestra)N",
            "(?:la |el |las |los )?N(?: y (?:el )?N)? (?:es |son )?(?:mí[oa]s?|mi[oa]s?|propi[oa]s?|nuestr[oa]s?|añadid[oa]s?"
                    + "|agregad[oa]s?|del autor|de la autora|de los autores)");
    private static final String IT =
            either("(?:mia|nostra)N", "N (?:mi[oa]|miei|nostr[oaie]|aggiunt[oaie]|dell'autor[ei]|dell'autrice)");
    private static final String NL = either("(?:mijn|onze|eigen)N", "N (?:van mij|van ons|van de auteur|toegevoegd)");

    /** What an author has done himself or herself. */
    static final String OWN = words(either(
            noun(EN, "translations?|transl\\.|trans\\.|emphas[ie]s|italics"),
            noun(DE, "übersetzung(?:en)?|übers\\.|hervorhebung(?:en)?|hervorh\\.|herv\\.|kursivierung(?:en)?"),
            noun(FR, "traductions?|trad\\.|italiques?|soulignements?"),
            noun(ES, "traducci[oó]n|trad\\.|[eé]nfasis|cursivas?|subrayados?|resaltados?"),
            noun(IT, "traduzione|corsiv[oi]|enfasi|sottolineatura"),
            noun(NL, "vertaling|nadruk|cursivering")));

    /** The original's language: {@code from the German}. */
    private static final String FROM = "(?:from(?: the)? \\p{L}+|aus dem \\p{L}*schen|(?:de l'|du )\\p{L}+|del \\p{L}+"
            + "|dal(?:l')? ?\\p{L}+|uit het \\p{L}+)";

    private static final String PAST = "(?:translated|übersetzt|traduite?s?|traducid[oa]s?|tradott[oaie]|vertaald)";

    /** That words are translated. */
    static final String TRANSLATED =
            words(either(PAST + "(?: " + FROM + ")?", "aus dem \\p{L}*schen(?: übersetzt)?", "in translation"));

    /** What stands before the name of a translator. */
    static final String BY = words(either(
            PAST + "(?: " + FROM + ")? (?:by|von|par|por|da|door)",
            "aus dem \\p{L}*schen(?: übersetzt)? von",
            "(?:translation|übersetzung|traduction|traducci[oó]n|traduzione|vertaling) ?(?:by|von|par|de|di|door|van|:)",
            "translators?:?|übersetzer(?:in)?:?|traduct(?:eur|rice|or|ora)(?: ?:)?",
            "(?:transl?\\.|übers\\.|trad\\.)(?: ?(?:by|von|par|de|di|:))?"));

    static final String SHORTENED = words(either(
            "(?:slightly )?(?:shortened|abridged|abbreviated|condensed)",
            "(?:leicht |stark )?gekürzt",
            "(?:kürzung|auslassung)(?:en)? (?:d\\. ?verf\\.|des verfassers|der verfasserin|von mir|von uns)",
            "abrégée?s?|raccourcie?s?|abreviad[oa]s?|acortad[oa]s?|abbreviat[oaie]|ingekort"));

    private static final Pattern ORIGINAL = Pattern.compile("\\b" + words(FROM), Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TRANSLATION =
            Pattern.compile("(?iu)transl?[.a]|tradui|tradu[cz]|trad\\.|übers|vertal");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?iu)emphas|itali[cq]|herv|kursiv|soulign|[eé]nfasi|cursiv|subray|resalt|corsiv|sottolin|nadruk");

    private ChangeNotes() {}

    /** Which of both an author's own doing was; one note may be on two. */
    static Set<Kind> kinds(String own) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (TRANSLATION.matcher(own).find()) {
            kinds.add(Kind.TRANSLATED);
        }
        if (EMPHASIS.matcher(own).find()) {
            kinds.add(Kind.EMPHASIS_ADDED);
        }
        return kinds;
    }

    /** From which language a note says that words are; empty if it does not. */
    static String original(String note) {
        Matcher from = ORIGINAL.matcher(note);
        return from.find() ? from.group() : "";
    }

    private static String either(String... forms) {
        return "(?:" + String.join("|", forms) + ")";
    }

    /** Puts what is done into the place of each N. */
    private static String noun(String forms, String nouns) {
        String noun = "(?:" + nouns + ")";
        return forms.replace(")N", ") " + noun).replace("N", noun);
    }

    /** In any case, with any spaces and either apostrophe. */
    private static String words(String forms) {
        return "(?iu:" + forms.replace(" ?", "\\s*+").replace(" ", "\\s++").replace("'", "['’]") + ")";
    }
}
