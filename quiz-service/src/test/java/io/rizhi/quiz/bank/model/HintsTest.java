package io.rizhi.quiz.bank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static Notes notes(List<String> hints) {
        return new Notes(null, null, null, null, hints, null, false, null);
    }

    private static Content choice(List<String> hints) {
        return Samples.choice(QuestionType.SINGLE, "a")
                .builder()
                .notes(notes(hints))
                .build();
    }

    private static Content material(List<String> own, List<Content> children) {
        List<Child> named = children.stream()
                .map(child -> new Child("c" + children.indexOf(child), child))
                .toList();
        return Content.of(QuestionType.COMPOSITE, "材料")
                .children(named)
                .notes(notes(own))
                .build();
    }

    @Test
    void those_of_a_material_come_first_and_then_those_of_its_questions_under_their_numbers() {
        Content content = material(
                List.of("慢慢读。"), List.of(choice(List.of("第一段。", "最后一句。")), choice(List.of()), choice(List.of("第三段。"))));

        assertThat(Hints.of(content)).containsExactly("慢慢读。", "(1) 第一段。", "(1) 最后一句。", "(3) 第三段。");
    }

    @Test
    void more_than_twenty_together_are_too_many() {
        List<Content> halves = List.of(choice(Collections.nCopies(10, "看。")), choice(Collections.nCopies(9, "读。")));

        assertThat(ContentRules.check(material(List.of("一。"), halves))).isEmpty();
        assertThat(ContentRules.check(material(List.of("一。", "二。"), halves)))
                .containsExactly(new Fault("hints-too-many", "/hints"));
    }

    @Test
    void one_of_a_question_about_a_material_may_be_too_long() {
        Content content = material(List.of(), List.of(choice(List.of("长".repeat(ContentRules.LONGEST_TEXT + 1)))));

        assertThat(ContentRules.check(content))
                .containsExactly(new Fault("text-too-long", "/children/0/content/hints"));
    }
}
