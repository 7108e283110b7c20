package dev.outloud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a list writes a DOI, it leads to the work. */
class DoiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1000/182 | https://doi.org/10.1000/182",
                "doi: 10.1000/182 | https://doi.org/10.1000/182",
                "https://dx.doi.org/10.1000/182 | https://doi.org/10.1000/182",
                "https://www.doi.org/10.1002/%28SICI%291097 | https://doi.org/10.1002/(SICI)1097",
                "10.1000/a#b?c%d | https://doi.org/10.1000/a%23b%3Fc%25d",
                "11.1000/182 | none",
                "10.1000 | none"
            })
    void aDoiLeadsToItsWork(String written, String url) {
        assertEquals(url, Doi.read(written).map(Doi::url).orElse("none"));
    }
}
