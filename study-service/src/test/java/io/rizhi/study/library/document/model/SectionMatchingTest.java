package io.rizhi.study.library.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionMatchingTest {

    @Test
    void equal_text_is_the_same_section_wherever_it_stands_and_whatever_its_number() {
        var match = SectionMatching.match(
                List.of(shape("a", "第一章", "总则", "h1", "p1"), shape("b", "第二章", "职责", "h2", "p2")),
                List.of(
                        shape("0", "第一章", "新章", "h3", "p3"),
                        shape("1", "第二章", "总则", "h1", "p1"),
                        shape("2", "第三章", "职责", "h2", "p2")));

        assertThat(match.get("1").key()).isEqualTo("a");
        assertThat(match.get("2").key()).isEqualTo("b");
        assertThat(match).doesNotContainKey("0");
    }

    @Test
    void a_changed_text_under_the_same_heading_continues_the_section() {
        var match = SectionMatching.match(
                List.of(shape("a", "第一章", "总则", "h1", "p1", "p2")), List.of(shape("0", "第一章", "总则", "h9", "p8", "p9")));

        assertThat(match.get("0").key()).isEqualTo("a");
    }

    @Test
    void a_renamed_section_is_recognised_by_its_paragraphs() {
        var match = SectionMatching.match(
                List.of(shape("a", null, "旧名", "h1", "p1", "p2", "p3")),
                List.of(shape("0", null, "新名", "h2", "p1", "p2", "p4")));

        assertThat(match.get("0").key()).isEqualTo("a");
    }

    @Test
    void each_old_section_is_continued_at_most_once() {
        var match = SectionMatching.match(
                List.of(shape("a", null, "同名", "h1", "p1")),
                List.of(shape("0", null, "同名", "h1", "p1"), shape("1", null, "同名", "h1", "p1")));

        assertThat(match).hasSize(1);
    }

    @Test
    void sections_with_nothing_in_common_are_new() {
        assertThat(SectionMatching.match(
                        List.of(shape("a", "第一章", "甲", "h1", "p1")), List.of(shape("0", "第一章", "乙", "h2", "p2"))))
                .isEmpty();
    }

    private static SectionShape shape(String key, String number, String title, String hash, String... paragraphs) {
        return new SectionShape(key, number, title, hash, Set.of(paragraphs));
    }
}
