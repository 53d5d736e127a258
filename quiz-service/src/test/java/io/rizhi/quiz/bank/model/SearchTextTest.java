package io.rizhi.quiz.bank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void width_case_spaces_and_punctuation_make_no_difference() {
        assertThat(SearchText.words("  ＡＢ、c　防火 ")).containsExactly("abc", "防火");
        assertThat(SearchText.words("……！")).isEmpty();
    }

    @Test
    void stem_options_and_parts_can_be_found() {
        Content choice = Content.of(QuestionType.SINGLE, "首都 是？")
                .options(List.of(new Option("a", "北京", true), new Option("b", "上海", false)))
                .build();
        Content material = Content.of(QuestionType.COMPOSITE, "材料")
                .children(List.of(new Child("c", choice)))
                .build();

        assertThat(SearchText.of(material)).isEqualTo("材料\n首都是\n北京\n上海");
    }

    @Test
    void pairs_do_not_reach_from_one_text_into_the_next() {
        assertThat(SearchText.grams("首都\n北京")).containsExactly("首", "首都", "都", "北", "北京", "京");
    }

    @Test
    void a_word_is_asked_for_by_its_pairs_and_a_single_sign_by_itself() {
        assertThat(SearchText.gramsOf("综合治理")).containsExactly("综合", "合治", "治理");
        assertThat(SearchText.gramsOf("税")).containsExactly("税");
    }

    @Test
    void a_sign_outside_the_basic_plane_stays_whole() {
        assertThat(SearchText.gramsOf("𠮷野")).containsExactly("𠮷野");
    }

    @Test
    void the_key_of_a_gap_cannot_be_found_by() {
        Content gap = Content.of(QuestionType.FILL_IN, "坚持____")
                .gaps(List.of(new Gap(List.of("综合治理"))))
                .build();

        assertThat(SearchText.of(gap)).isEqualTo("坚持");
    }
}
