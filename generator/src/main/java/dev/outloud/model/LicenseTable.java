package dev.outloud.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The licences of pictures, texts and software that are none of the six of Creative Commons. */
final class LicenseTable {
    private static final String SPDX = "https://spdx.org/licenses/";
    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:the|licen[cs]e|version|international|universal|generic|unported)\\b|\\bv(?=\\d)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?:www\\.)?([^?#]+?)/*(?:\\.html?|\\.txt)?(?:[?#].*)?");

    private static final Pattern TRANSLATION = Pattern.compile("/(?:deed|legalcode)(?:\\.[\\w-]+)?$");

    /** Those that have a name and an address of their own: identifier, name, address, other ways to write it. */
    private static final List<Entry> NAMED = List.of(
            entry(
                    "CC0-1.0",
                    "CC0 1.0",
                    "https://creativecommons.org/publicdomain/zero/1.0/",
                    "CC0",
                    "CC Zero",
                    "CC Zero 1.0",
                    "Creative Commons Zero",
                    "Creative Commons Zero 1.0",
                    "CC0 1.0 Public Domain Dedication"),
            entry(
                    "CC-PDM-1.0",
                    "Public Domain Mark 1.0",
                    "https://creativecommons.org/publicdomain/mark/1.0/",
                    "PDM",
                    "PDM 1.0",
                    "CC PDM",
                    "Public Domain Mark"),
            entry(
                    "CC-PDDC",
                    "Public Domain Dedication and Certification",
                    "https://creativecommons.org/licenses/publicdomain/"),
            entry("Unsplash", "Unsplash License", "https://unsplash.com/license"),
            entry("Pexels", "Pexels License", "https://www.pexels.com/license/"),
            entry(
                    "Pixabay",
                    "Pixabay Content License",
                    "https://pixabay.com/service/license-summary/",
                    "Pixabay Content"),
            entry(
                    "LAL-1.3",
                    "Free Art License 1.3",
                    "https://artlibre.org/licence/lal/en/",
                    "FAL",
                    "FAL 1.3",
                    "Free Art",
                    "Licence Art Libre",
                    "Licence Art Libre 1.3"),
            entry("LAL-1.2", "Free Art License 1.2", SPDX + "LAL-1.2.html", "FAL 1.2", "Licence Art Libre 1.2"),
            entry("DL-DE-BY-2.0", "Data licence Germany, attribution 2.0", "https://www.govdata.de/dl-de/by-2-0"),
            entry("DL-DE-ZERO-2.0", "Data licence Germany, zero 2.0", "https://www.govdata.de/dl-de/zero-2-0"),
            entry(
                    "OGL-UK-3.0",
                    "Open Government Licence 3.0",
                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                    "OGL 3",
                    "OGL 3.0",
                    "Open Government 3.0"),
            entry("etalab-2.0", "Licence Ouverte 2.0", SPDX + "etalab-2.0.html", "Licence Ouverte"),
            entry("public-domain", "Public domain", "", "Public domain", "PD"));

    /** Those that people know by their identifiers. */
    private static final List<String> IDENTIFIERS = List.of(
            "0BSD",
            "AFL-3.0",
            "AGPL-3.0",
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "Apache-1.1",
            "Apache-2.0",
            "Artistic-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSL-1.0",
            "C-UDA-1.0",
            "CDDL-1.0",
            "CDLA-Permissive-1.0",
            "CDLA-Permissive-2.0",
            "CDLA-Sharing-1.0",
            "CERN-OHL-P-2.0",
            "CERN-OHL-S-2.0",
            "CERN-OHL-W-2.0",
            "CPL-1.0",
            "ECL-2.0",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.1",
            "EUPL-1.2",
            "GFDL-1.1",
            "GFDL-1.1-only",
            "GFDL-1.1-or-later",
            "GFDL-1.2",
            "GFDL-1.2-only",
            "GFDL-1.2-or-later",
            "GFDL-1.3",
            "GFDL-1.3-only",
            "GFDL-1.3-or-later",
            "GPL-1.0",
            "GPL-2.0",
            "GPL-2.0+",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0",
            "GPL-3.0+",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "ISC",
            "LGPL-2.0",
            "LGPL-2.1",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "LPPL-1.3c",
            "MIT",
            "MIT-0",
            "MPL-1.1",
            "MPL-2.0",
            "MS-PL",
            "MulanPSL-2.0",
            "NCSA",
            "NLOD-1.0",
            "NLOD-2.0",
            "ODC-By-1.0",
            "ODbL-1.0",
            "OFL-1.1",
            "OGL-Canada-2.0",
            "OGL-UK-1.0",
            "OGL-UK-2.0",
            "OPL-1.0",
            "OPUBL-1.0",
            "OSL-3.0",
            "PDDL-1.0",
            "PSF-2.0",
            "PostgreSQL",
            "Python-2.0",
            "TAPR-OHL-1.0",
            "UPL-1.0",
            "Unlicense",
            "W3C",
            "W3C-20150513",
            "WTFPL",
            "Zlib");

    /** Names of some of those, and their addresses. */
    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry(
                    "GFDL-1.2",
                    List.of("GNU Free Documentation 1.2", "https://www.gnu.org/licenses/old-licenses/fdl-1.2")),
            Map.entry("GFDL-1.3", List.of("GNU Free Documentation 1.3", "https://www.gnu.org/licenses/fdl-1.3")),
            Map.entry("GPL-2.0", List.of("GPLv2", "https://www.gnu.org/licenses/old-licenses/gpl-2.0")),
            Map.entry("GPL-3.0", List.of("GPLv3", "https://www.gnu.org/licenses/gpl-3.0")),
            Map.entry("LGPL-3.0", List.of("LGPLv3", "https://www.gnu.org/licenses/lgpl-3.0")),
            Map.entry("AGPL-3.0", List.of("AGPLv3", "https://www.gnu.org/licenses/agpl-3.0")),
            Map.entry("MIT", List.of("https://opensource.org/licenses/MIT", "https://opensource.org/license/mit")),
            Map.entry("Apache-2.0", List.of("https://www.apache.org/licenses/LICENSE-2.0")),
            Map.entry("MPL-2.0", List.of("https://www.mozilla.org/MPL/2.0")),
            Map.entry(
                    "OFL-1.1",
                    List.of("SIL Open Font 1.1", "https://openfontlicense.org", "https://scripts.sil.org/OFL")),
            Map.entry("ODbL-1.0", List.of("ODbL", "Open Database", "https://opendatacommons.org/licenses/odbl/1-0")),
            Map.entry("ODC-By-1.0", List.of("ODC-By", "https://opendatacommons.org/licenses/by/1-0")),
            Map.entry("PDDL-1.0", List.of("PDDL", "https://opendatacommons.org/licenses/pddl/1-0")),
            Map.entry("Unlicense", List.of("https://unlicense.org")));

    private static final Map<String, Entry> BY_KEY = byKey();

    private LicenseTable() {}

    /**
     * A licence of the table.
     *
     * @param id an SPDX identifier, or a word in its place
     * @param spellings other names and addresses
     */
    record Entry(String id, License license, List<String> spellings) {}

    private static Entry entry(String id, String name, String url, String... spellings) {
        return new Entry(id, new License(name, url.isEmpty() ? null : url), Arrays.asList(spellings));
    }

    private static Map<String, Entry> byKey() {
        Map<String, Entry> entries = new HashMap<>();
        Stream<Entry> plain = IDENTIFIERS.stream()
                .map(id -> new Entry(id, new License(id, SPDX + id + ".html"), SPELLINGS.getOrDefault(id, List.of())));
        Stream.concat(NAMED.stream(), plain).forEach(entry -> {
            entries.put(key(entry.id()), entry);
            entries.putIfAbsent(key(SPDX + entry.id()), entry);
            String url = entry.license().url();
            if (url != null) {
                entries.putIfAbsent(key(url), entry);
            }
            entry.spellings().forEach(spelling -> entries.putIfAbsent(key(spelling), entry));
        });
        return Map.copyOf(entries);
    }

    static Optional<Entry> find(String written) {
        return Optional.ofNullable(BY_KEY.get(key(written)));
    }

    /** For hints. */
    static Stream<String> identifiers() {
        return Stream.concat(NAMED.stream().map(Entry::id), IDENTIFIERS.stream());
    }

    /** Equal for all that people take for the same name, or address. */
    private static String key(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(lower);
        if (address.matches()) {
            return "//" + TRANSLATION.matcher(address.group(1)).replaceFirst("");
        }
        return SIGNS.matcher(FILLERS.matcher(lower).replaceAll(" ")).replaceAll("");
    }
}
