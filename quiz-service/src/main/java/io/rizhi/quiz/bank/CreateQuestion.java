package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Puts a question into the bank; the same id again finds the first one. */
final class CreateQuestion {
    private final Questions questions;
    private final Clock clock;

    CreateQuestion(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    Mono<Question> create(QuestionId id, Content content, String personId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Question question = new Question(id, 1, Contents.checked(content, ""), now);
        return questions.add(question, personId).flatMap(isNew -> isNew ? Mono.just(question) : questions.current(id));
    }
}
