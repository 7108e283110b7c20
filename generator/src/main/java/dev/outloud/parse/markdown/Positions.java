package dev.outloud.parse.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that name what somebody does, or a place, a house or a work: with one of them, words are no person's name. */
final class Positions {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]++");

    private static final Set<String> WORDS = Set.copyOf(Arrays.asList("""
            a the der ein eine les il une
            chief head president director professor senior junior vice deputy manager officer editor author writer artist
            economist scientist engineer designer developer architect analyst journalist reporter historian philosopher
            physicist mathematician psychologist poet novelist composer teacher lecturer coach consultant
            researcher programmer founder cofounder owner partner minister secretary chair chairman chairwoman
            chairperson chancellor governor mayor senator nobel laureate fellow emeritus
            ceo cto cfo coo cio evangelist advocate lead leader specialist expert advisor adviser
            leiter leiterin direktor direktorin professorin autor autorin präsident präsidentin gründer gründerin
            geschäftsführer geschäftsführerin journalistin chef chefin
            directeur directrice présidente professeur auteur fondateur fondatrice
            university college institute school academy press publishing publishers books times post news magazine
            journal review quarterly weekly blog podcast radio television inc ltd llc gmbh ag corp corporation company
            foundation association society union department ministry committee council group team lab labs
            laboratory center centre museum library hospital
            universität institut hochschule verlag zeitung stiftung verein université
            interview talk keynote speech lecture letter letters essay article chapter episode season volume book
            conference summit workshop seminar notes diary memoirs foreword preface introduction
            york zealand united san avenue city county island kingdom states republic
            america africa europe asia australia
            january february september october november december monday tuesday wednesday thursday saturday sunday
            your my our his their this that these those how why what when where""".split("\\s+")));

    private Positions() {}

    /** Whether any of some words is one. */
    static boolean areIn(String words) {
        return Arrays.stream(BETWEEN.split(words.toLowerCase(Locale.ROOT), -1)).anyMatch(WORDS::contains);
    }
}
