package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The smallest blogs. */
class WholeSiteTest {
    @Test
    void aPostWithAQuotationCreditsTheSpeaker() {
        SiteFixture.Result site =
                SiteFixture.post("Hello.\n\n> Words.\n>\n> — @ada-lovelace\n").build();
        assertEquals(1, site.done().quotes().attributed());
        assertTrue(site.page("/people/ada-lovelace/").text().contains("Words."));
    }
}
