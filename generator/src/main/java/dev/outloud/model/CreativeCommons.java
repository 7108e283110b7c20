package dev.outloud.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A licence of Creative Commons, in any of its versions and jurisdictions. Immutable.
 *
 * @param terms such as {@code BY-NC-SA}, in the order of the name
 * @param version such as {@code 4.0}; empty if it is not said
 * @param jurisdiction such as {@code DE} or {@code IGO}; empty for a licence that is not ported
 */
record CreativeCommons(String terms, String version, String jurisdiction) {
    private static final Set<String> VERSIONS = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");
    private static final String LAST = "4.0";
    private static final List<String> TERMS = List.of("BY", "BY-NC", "BY-NC-ND", "BY-NC-SA", "BY-ND", "BY-SA");

    /** Terms of the first version that it alone has. */
    private static final Set<String> FIRST_TERMS = Set.of("SA", "NC", "ND", "NC-SA", "NC-ND");

    private static final Set<String> JURISDICTIONS = Set.of(
            "AM",
            "AR",
            "AT",
            "AU",
            "AZ",
            "BE",
            "BG",
            "BR",
            "CA",
            "CH",
            "CL",
            "CN",
            "CO",
            "CR",
            "CZ",
            "DE",
            "DK",
            "EC",
            "EE",
            "EG",
            "ES",
            "FI",
            "FR",
            "GE",
            "GR",
            "GT",
            "HK",
            "HR",
            "HU",
            "IE",
            "IGO",
            "IL",
            "IN",
            "IT",
            "JO",
            "JP",
            "KR",
            "LU",
            "MK",
            "MT",
            "MX",
            "MY",
            "NG",
            "NL",
            "NO",
            "NZ",
            "PE",
            "PH",
            "PL",
            "PR",
            "PT",
            "RO",
            "RS",
            "SCOTLAND",
            "SE",
            "SG",
            "SI",
            "TH",
            "TW",
            "UG",
            "UK",
            "US",
            "VE",
            "VN",
            "ZA");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://(?:www\\.)?creativecommons\\.org/licenses/([a-z+-]+)/(\\d\\.\\d)(?:/([a-z]+))?\\b.*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((CC[^()]*)\\)");
    private static final Pattern SIGNS = Pattern.compile("[\\s_,-]+");

    /** The licence of an SPDX identifier, a name or an address. */
    static Optional<CreativeCommons> read(String written) {
        Matcher address = ADDRESS.matcher(written.strip());
        if (address.matches()) {
            String port = address.group(3) == null ? "" : address.group(3).toUpperCase(Locale.ROOT);
            return of(
                    Arrays.asList(address.group(1).toUpperCase(Locale.ROOT).split("-", -1)),
                    address.group(2),
                    JURISDICTIONS.contains(port) ? port : "");
        }
        Matcher brackets = IN_BRACKETS.matcher(written);
        return words(plain(brackets.find() ? brackets.group(1) : written));
    }

    private static String plain(String written) {
        return written.toUpperCase(Locale.ROOT)
                .replace("CREATIVE COMMONS", "CC")
                .replace("NON-COMMERCIAL", "NC")
                .replace("NONCOMMERCIAL", "NC")
                .replace("NO DERIVATIVES", "ND")
                .replace("NO-DERIVATIVES", "ND")
                .replace("NODERIVATIVES", "ND")
                .replace("NODERIVS", "ND")
                .replace("SHARE ALIKE", "SA")
                .replace("SHARE-ALIKE", "SA")
                .replace("SHAREALIKE", "SA")
                .replace("ATTRIBUTION", "CC BY");
    }

    /** Words one by one: some other one, and it is no name of a licence. */
    private static Optional<CreativeCommons> words(String plain) {
        List<String> terms = new ArrayList<>();
        String version = "";
        String port = "";
        boolean named = false;
        for (String word : SIGNS.split(plain.strip(), -1)) {
            String number = word.startsWith("V") ? word.substring(1) : word;
            if (word.equals("CC")) {
                named = true;
            } else if (Set.of("BY", "NC", "ND", "SA").contains(word)) {
                terms.add(word);
            } else if (version.isEmpty() && VERSIONS.contains(number)) {
                version = number;
            } else if (!version.isEmpty() && port.isEmpty() && JURISDICTIONS.contains(word)) {
                port = word;
            } else if (!Set.of("LICENSE", "LICENCE", "INTERNATIONAL", "UNPORTED", "GENERIC")
                    .contains(word)) {
                return Optional.empty();
            }
        }
        return named ? of(terms, version, port) : Optional.empty();
    }

    private static Optional<CreativeCommons> of(List<String> terms, String version, String port) {
        String ordered = String.join(
                "-", Stream.of("BY", "NC", "ND", "SA").filter(terms::contains).toList());
        boolean known = TERMS.contains(ordered) || (FIRST_TERMS.contains(ordered) && version.equals("1.0"));
        boolean fits = (version.isEmpty() || VERSIONS.contains(version)) && (port.isEmpty() || !version.equals(LAST));
        return known && fits ? Optional.of(new CreativeCommons(ordered, version, port)) : Optional.empty();
    }

    /** The identifiers that people write, for hints. */
    static Stream<String> identifiers() {
        return TERMS.stream().flatMap(terms -> VERSIONS.stream().map(version -> "CC-" + terms + "-" + version));
    }

    License license() {
        String name = "CC " + terms + (version.isEmpty() ? "" : " " + version);
        return new License(jurisdiction.isEmpty() ? name : name + " " + jurisdiction, version.isEmpty() ? null : url());
    }

    /** The first version has its terms in another order. */
    private String url() {
        String path = version.equals("1.0") ? terms.replace("NC-ND", "ND-NC") : terms;
        String port = jurisdiction.isEmpty() ? "" : jurisdiction.toLowerCase(Locale.ROOT) + "/";
        return "https://creativecommons.org/licenses/" + path.toLowerCase(Locale.ROOT) + "/" + version + "/" + port;
    }
}
