package io.rizhi.quiz.bank.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Lifecycle.Refusal;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {
    private static final PersonId AUTHOR = new PersonId("author");
    private static final PersonId OTHER = new PersonId("other");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final BankRules SECOND_PERSON = new BankRules(true);

    @ParameterizedTest
    @CsvSource({
        // from, to, second person needed, by, refusal
        "DRAFT, DRAFT, true, author,",
        "DRAFT, REVIEW, false, author,",
        "DRAFT, REVIEW, true, author,",
        "DRAFT, PUBLISHED, false, author,",
        "DRAFT, PUBLISHED, true, author, SECOND_PERSON_NEEDED",
        "DRAFT, PUBLISHED, true, other, SECOND_PERSON_NEEDED",
        "DRAFT, RETIRED, true, author,",
        "REVIEW, DRAFT, true, author,",
        "REVIEW, PUBLISHED, false, author,",
        "REVIEW, PUBLISHED, true, author, OWN_WORK",
        "REVIEW, PUBLISHED, true, other,",
        "REVIEW, RETIRED, true, other, NO_SUCH_STEP",
        "PUBLISHED, DRAFT, false, other, NO_SUCH_STEP",
        "PUBLISHED, REVIEW, false, other, NO_SUCH_STEP",
        "PUBLISHED, PUBLISHED, true, author,",
        "PUBLISHED, RETIRED, true, author,",
        "RETIRED, DRAFT, true, author,",
        "RETIRED, REVIEW, false, other, NO_SUCH_STEP",
        "RETIRED, PUBLISHED, false, other, NO_SUCH_STEP"
    })
    void a_step_is_free_or_refused_with_its_reason(
            QuestionState from, QuestionState to, boolean isSecondPersonNeeded, String by, Refusal refusal) {
        Question question = written("题").in(from);

        assertThat(Lifecycle.refusal(question, to, new PersonId(by), new BankRules(isSecondPersonNeeded)))
                .isEqualTo(java.util.Optional.ofNullable(refusal));
    }

    @Test
    void new_wording_of_a_published_question_waits_for_its_second_person_again() {
        Question published = written("题").in(QuestionState.PUBLISHED);
        Content reworded = published.content().builder().stem("另一题").build();

        assertThat(Lifecycle.afterEdit(published, reworded, SECOND_PERSON)).isEqualTo(QuestionState.DRAFT);
        assertThat(Lifecycle.afterEdit(published, reworded, BankRules.USUAL)).isEqualTo(QuestionState.PUBLISHED);
    }

    @Test
    void who_only_sorts_a_question_neither_writes_it_nor_sends_it_back() {
        Question published = written("题").in(QuestionState.PUBLISHED);
        Content sorted = published
                .content()
                .builder()
                .tags(List.of("月考"))
                .difficulty("难")
                .notes(Notes.NONE.withCategory("安全"))
                .build();

        QuestionState state = Lifecycle.afterEdit(published, sorted, SECOND_PERSON);

        assertThat(published.next(sorted, state, OTHER, NOW))
                .extracting(Question::version, Question::state, Question::updatedBy, Question::writtenBy)
                .containsExactly(2, QuestionState.PUBLISHED, OTHER, AUTHOR);
    }

    @Test
    void who_repairs_a_question_in_review_becomes_its_writer() {
        Question waiting = written("题").in(QuestionState.REVIEW);
        Content repaired = waiting.content().builder().explanation("见第一节").build();

        Question next = waiting.next(repaired, Lifecycle.afterEdit(waiting, repaired, SECOND_PERSON), OTHER, NOW);

        assertThat(Lifecycle.refusal(next, QuestionState.PUBLISHED, OTHER, SECOND_PERSON))
                .contains(Refusal.OWN_WORK);
        assertThat(Lifecycle.refusal(next, QuestionState.PUBLISHED, AUTHOR, SECOND_PERSON))
                .isEmpty();
    }

    private static Question written(String stem) {
        return Question.first(
                new QuestionId("q"),
                Content.of(QuestionType.SHORT_ANSWER, stem).build(),
                QuestionState.DRAFT,
                AUTHOR,
                NOW);
    }
}
