package dev.outloud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a licence is written, it is named and linked the same. */
class LicensesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC-BY-4.0                                       | CC BY 4.0       | by/4.0
            cc-by-4.0                                       | CC BY 4.0       | by/4.0
            CC BY 4.0                                       | CC BY 4.0       | by/4.0
            CC BY v4.0                                      | CC BY 4.0       | by/4.0
            Creative Commons BY 4.0                         | CC BY 4.0       | by/4.0
            Attribution 4.0 International                   | CC BY 4.0       | by/4.0
            Attribution 4.0 International (CC BY 4.0)       | CC BY 4.0       | by/4.0
            https://creativecommons.org/licenses/by/4.0/    | CC BY 4.0       | by/4.0
            http://www.creativecommons.org/licenses/by/4.0  | CC BY 4.0       | by/4.0
            https://creativecommons.org/licenses/by/4.0/deed.de      | CC BY 4.0 | by/4.0
            https://creativecommons.org/licenses/by/4.0/legalcode.fr | CC BY 4.0 | by/4.0
            https://creativecommons.org/licenses/by-sa/3.0/de/deed.en | CC BY-SA 3.0 DE | by-sa/3.0/de
            CC-BY-SA-3.0-DE                                 | CC BY-SA 3.0 DE | by-sa/3.0/de
            CC-BY-NC-SA-2.0-UK                              | CC BY-NC-SA 2.0 UK | by-nc-sa/2.0/uk
            CC-BY-NC-ND-3.0-IGO                             | CC BY-NC-ND 3.0 IGO | by-nc-nd/3.0/igo
            CC-BY-SA-2.1-JP                                 | CC BY-SA 2.1 JP | by-sa/2.1/jp
            CC-BY-NC-ND-1.0                                 | CC BY-NC-ND 1.0 | by-nd-nc/1.0
            CC-SA-1.0                                       | CC SA 1.0       | sa/1.0
            Creative Commons Attribution-NonCommercial-ShareAlike 2.0 Generic | CC BY-NC-SA 2.0 | by-nc-sa/2.0
            Attribution-NonCommercial-NoDerivs 3.0 Unported | CC BY-NC-ND 3.0 | by-nc-nd/3.0
            """)
    void licencesOfCreativeCommonsAreKnown(String written, String name, String path) {
        assertEquals(new License(name, "https://creativecommons.org/licenses/" + path + "/"), Licenses.of(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC0-1.0                       | CC0 1.0 | https://creativecommons.org/publicdomain/zero/1.0/
            CC0                           | CC0 1.0 | https://creativecommons.org/publicdomain/zero/1.0/
            CC0 1.0 Universal             | CC0 1.0 | https://creativecommons.org/publicdomain/zero/1.0/
            https://creativecommons.org/publicdomain/zero/1.0/deed.de | CC0 1.0 | https://creativecommons.org/publicdomain/zero/1.0/
            http://creativecommons.org/publicdomain/mark/1.0/ | Public Domain Mark 1.0 | https://creativecommons.org/publicdomain/mark/1.0/
            PDM                           | Public Domain Mark 1.0 | https://creativecommons.org/publicdomain/mark/1.0/
            CC-PDM-1.0                    | Public Domain Mark 1.0 | https://creativecommons.org/publicdomain/mark/1.0/
            GFDL-1.3-or-later             | GFDL-1.3-or-later | https://spdx.org/licenses/GFDL-1.3-or-later.html
            GNU Free Documentation License, version 1.2 | GFDL-1.2 | https://spdx.org/licenses/GFDL-1.2.html
            https://www.gnu.org/licenses/fdl-1.3.html | GFDL-1.3 | https://spdx.org/licenses/GFDL-1.3.html
            MIT License                   | MIT | https://spdx.org/licenses/MIT.html
            mit                           | MIT | https://spdx.org/licenses/MIT.html
            https://spdx.org/licenses/MIT.html | MIT | https://spdx.org/licenses/MIT.html
            Apache License, Version 2.0   | Apache-2.0 | https://spdx.org/licenses/Apache-2.0.html
            GPLv3                         | GPL-3.0 | https://spdx.org/licenses/GPL-3.0.html
            Unsplash License              | Unsplash License | https://unsplash.com/license
            https://unsplash.com/license  | Unsplash License | https://unsplash.com/license
            Free Art License              | Free Art License 1.3 | https://artlibre.org/licence/lal/en/
            """)
    void soAreOthers(String written, String name, String url) {
        assertEquals(new License(name, url), Licenses.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with kind permission", "All rights reserved", "CC", "CC BY-ND-SA 4.0", "CC BY 5.0", "CC-BY-4.0-DE",
                "BY 4.0", "CC BY 3.0 XX", "by", "", "()", "-"
            })
    void otherWordsStayAsTheyAre(String written) {
        assertEquals(new License(written, null), Licenses.of(written));
    }

    @Test
    void aLicenceWithoutItsVersionHasNoText() {
        assertEquals(new License("CC BY-SA", null), Licenses.of("cc-by-sa"));
        assertTrue(Licenses.withoutVersion("Creative Commons Attribution-ShareAlike")
                .isPresent());
    }

    @Test
    void anyOtherAddressLeadsWhereItLeads() {
        assertEquals(
                new License("pics.example.org/terms", "https://pics.example.org/terms/"),
                Licenses.of("https://pics.example.org/terms/"));
    }

    @Test
    void everyIdentifierOfAHintIsKnown() {
        Licenses.identifiers().forEach(id -> assertTrue(Licenses.isKnown(id), id));
    }
}
