package dev.outloud.model;

import java.util.regex.Pattern;

/** Writes a person as the lines that an author pastes into {@code people.yml}. */
public final class PeopleYaml {
    /** What YAML reads as the text that it is, whatever stands around it. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(?i:null|true|false|yes|no|on|off|y|n)$)\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]*");

    private static final Pattern PLAIN_URL = Pattern.compile("https?://[A-Za-z0-9/._~?=&%+-]+");

    private PeopleYaml() {}

    /** An entry of the list; never fails, whatever signs the name has. */
    public static String entry(Person person) {
        String url = person.url();
        return "- id: " + scalar(person.id()) + "\n  name: " + scalar(person.name())
                + (url == null ? "" : "\n  url: " + scalar(url));
    }

    /** Somebody who writes, of whom only the name or an id is known. */
    public static String author(String nameOrId) {
        return entry(Person.written(nameOrId)) + "\n  author: true";
    }

    /** A text as one value, in quotation marks where it could be taken for something else. */
    public static String scalar(String text) {
        return PLAIN.matcher(text).matches() || PLAIN_URL.matcher(text).matches()
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
