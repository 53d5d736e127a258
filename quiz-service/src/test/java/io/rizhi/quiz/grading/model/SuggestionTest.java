package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Keywords;
import io.rizhi.quiz.bank.model.Keywords.Need;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static Keywords group(Need need, String mark, String... words) {
        return new Keywords(List.of(words), new BigDecimal(mark), need);
    }

    @Test
    void each_group_counts_once_however_many_of_its_words_are_there() {
        Suggestion made = Suggestion.of(
                List.of(group(Need.WELCOME, "2", "洗手", "手卫生"), group(Need.WELCOME, "3", "口罩")), "先洗手，再做手卫生，最后洗手", TEN);

        assertThat(made.mark()).isEqualByComparingTo("2");
        assertThat(made.groups().get(0).spans())
                .containsExactly(new Suggestion.Span(1, 3), new Suggestion.Span(6, 9), new Suggestion.Span(12, 14));
        assertThat(made.groups().get(1).isFound()).isFalse();
    }

    @Test
    void a_missing_required_group_or_a_forbidden_one_leaves_nothing() {
        Keywords required = group(Need.REQUIRED, "2", "戴手套");
        Keywords welcome = group(Need.WELCOME, "3", "口罩");
        Keywords forbidden = group(Need.FORBIDDEN, "0", "徒手");

        assertThat(Suggestion.of(List.of(required, welcome), "戴口罩", TEN).mark()).isZero();
        assertThat(Suggestion.of(List.of(required, forbidden), "戴手套，不徒手", TEN).mark())
                .isZero();
        assertThat(Suggestion.of(List.of(required, welcome), "戴手套和口罩", TEN).mark())
                .isEqualByComparingTo("5");
    }

    @Test
    void width_and_case_do_not_matter_and_places_are_those_of_the_answer() {
        Suggestion made = Suggestion.of(List.of(group(Need.WELCOME, "1", "ph值")), "看ＰＨ值", TEN);

        assertThat(made.groups().get(0).spans()).containsExactly(new Suggestion.Span(1, 4));
    }

    @Test
    void it_never_suggests_more_than_the_highest_mark() {
        assertThat(Suggestion.of(List.of(group(Need.WELCOME, "20", "好")), "好", TEN)
                        .mark())
                .isEqualByComparingTo("10");
    }
}
