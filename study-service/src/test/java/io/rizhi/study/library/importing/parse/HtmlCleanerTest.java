package io.rizhi.study.library.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=\"x\" style=\"color:red\" id=\"y\">甲</p> | <p>甲</p>",
                "<b>甲</b><i>乙</i><del>丙</del> | <strong>甲</strong><em>乙</em><s>丙</s>",
                "<a href=\"https://example.org\">甲</a> | 甲",
                "<td colspan=\"2\">甲</td> | 甲",
                "<table><tr><td colspan=\"99999\" rowspan=\"2\">甲</td></tr></table> | <table><tbody><tr><td rowspan=\"2\">甲</td></tr></tbody></table>",
                "<ruby>汉<rt>hàn</rt></ruby> | <ruby>汉<rt>hàn</rt></ruby>",
                "甲<br>乙 | 甲<br>乙"
            })
    void keeps_structure_and_drops_looks_and_links(String dirty, String clean) {
        assertThat(HtmlCleaner.clean(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)></svg>",
                "<style>*{}</style>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<p onmouseover=\"alert(1)\">甲</p>",
                "<a href=\"javascript:alert(1)\">甲</a>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<img src=\"/api/v1/documents/images/../../session\">",
                "<img src=\"//example.org/api/v1/documents/images/aa\">",
                "<form action=/x><input></form>",
                "<p>&lt;script&gt;</p><scr<script>ipt>alert(1)</script>"
            })
    void nothing_that_runs_or_loads_survives(String attack) {
        var clean = HtmlCleaner.clean(attack).toLowerCase(java.util.Locale.ROOT);

        assertThat(clean)
                .doesNotContain(
                        "<script",
                        "onerror",
                        "onload",
                        "onmouseover",
                        "javascript:",
                        "<img",
                        "<iframe",
                        "<svg",
                        "<style",
                        "<form",
                        "<a ");
        assertThat(HtmlCleaner.clean(clean)).isEqualTo(clean);
    }
}
