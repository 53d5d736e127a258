package io.rizhi.gateway.session.model;

import static io.rizhi.gateway.session.model.WriteOrigin.Verdict.OTHER_SITE;
import static io.rizhi.gateway.session.model.WriteOrigin.Verdict.OUR_PAGE;
import static io.rizhi.gateway.session.model.WriteOrigin.Verdict.WRONG_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteOriginTest {

    private static final Set<String> ALLOWED = Set.of("https://study.example.org");
    private static final String HOST = "localhost:8080";

    @ParameterizedTest(name = "site {0}, origin {1}, token {2} → {3}")
    @CsvSource(nullValues = "-", textBlock = """
            same-origin,                    -,                          good,  OUR_PAGE
            same-origin,                    http://localhost:8080,      good,  OUR_PAGE
            none,                           -,                          good,  OUR_PAGE
            -,                              http://localhost:8080,      good,  OUR_PAGE
            -,                              HTTP://LOCALHOST:8080,      good,  OUR_PAGE
            -,                              -,                          good,  OUR_PAGE
            -,                              https://study.example.org,  good,  OUR_PAGE
            same-site,                      https://study.example.org,  good,  OUR_PAGE
            cross-site,                     http://evil.example,        good,  OTHER_SITE
            cross-site,                     -,                          good,  OTHER_SITE
            cross-site,                     http://localhost:8080,      good,  OTHER_SITE
            same-site,                      -,                          good,  OTHER_SITE
            -,                              http://evil.example,        good,  OTHER_SITE
            -,                              http://localhost:8081,      good,  OTHER_SITE
            -,                              http://localhost:8080.evil, good,  OTHER_SITE
            -,                              null,                       good,  OTHER_SITE
            same-origin,                    -,                          -,     WRONG_TOKEN
            same-origin,                    -,                          other, WRONG_TOKEN
            -,                              -,                          -,     WRONG_TOKEN
            """)
    void judges_a_write(String fetchSite, String origin, String token, WriteOrigin.Verdict verdict) {
        WriteOrigin write = new WriteOrigin(fetchSite, origin, HOST, token);

        assertThat(write.judge(ALLOWED, "good")).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "site {0}, origin {1} → {2}")
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                     OUR_PAGE
            -,           -,                     OUR_PAGE
            -,           http://evil.example,   OTHER_SITE
            cross-site,  http://evil.example,   OTHER_SITE
            """)
    void asks_for_no_token_when_nobody_is_signed_in(String fetchSite, String origin, WriteOrigin.Verdict verdict) {
        WriteOrigin write = new WriteOrigin(fetchSite, origin, HOST, null);

        assertThat(write.judge(ALLOWED, null)).isEqualTo(verdict);
        assertThat(WriteOrigin.Verdict.values()).containsExactly(OUR_PAGE, OTHER_SITE, WRONG_TOKEN);
    }
}
