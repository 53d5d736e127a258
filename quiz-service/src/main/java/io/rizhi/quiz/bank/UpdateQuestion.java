package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Adds the next version of a question. Papers that were published keep the version they have. */
final class UpdateQuestion {
    private final Questions questions;
    private final Clock clock;

    UpdateQuestion(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    Mono<Question> update(QuestionId id, int version, Content content, String personId) {
        Content checked = Contents.checked(content, "/content");
        return questions
                .current(id)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(current -> next(current, version, checked, personId));
    }

    private Mono<Question> next(Question current, int version, Content content, String personId) {
        boolean isRepeat = current.version() == version + 1 && current.content().equals(content);
        if (isRepeat || current.version() == version && current.content().equals(content)) {
            return Mono.just(current);
        }
        if (current.version() != version) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Question next = new Question(current.id(), version + 1, content, now);
        return questions
                .replace(current, next, personId)
                .flatMap(isStored -> isStored ? Mono.just(next) : Mono.error(KitProblems.STALE_VERSION.exception()));
    }
}
