package io.rizhi.quiz.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemWordsTest {
    private static final List<String> FLAGS =
            List.of("negative-discrimination", "too-easy", "too-hard", "key-suspected");

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void every_type_has_a_word_of_its_own_language(QuestionType type) {
        assertThat(ItemWords.type(type.code(), false)).matches("\\p{IsHan}+");
        assertThat(ItemWords.type(type.code(), true)).matches("[A-Z][a-z ]+");
    }

    @Test
    void flags_are_words_in_the_order_they_were_raised() {
        assertThat(ItemWords.flags(FLAGS, false)).isEqualTo("区分度为负、太容易、太难、答案可疑");
        assertThat(ItemWords.flags(FLAGS, true)).isEqualTo("works against the rest, too easy, too hard, key suspected");
    }

    @Test
    void a_question_without_flags_has_an_empty_cell() {
        assertThat(ItemWords.flags(List.of(), false)).isEmpty();
    }
}
