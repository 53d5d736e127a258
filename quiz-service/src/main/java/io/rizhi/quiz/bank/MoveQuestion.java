package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.bank.model.Lifecycle;
import io.rizhi.quiz.bank.model.Lifecycle.Refusal;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Brings a question into another state. Asking for the state it is in changes nothing. */
final class MoveQuestion {
    /**
     * What is asked for.
     *
     * @param version of the question that the person has seen
     */
    record Command(
            QuestionId id,
            int version,
            QuestionState to,
            @Nullable String note,
            PersonId by) {}

    private final Questions questions;
    private final BankSettings settings;
    private final Clock clock;

    MoveQuestion(Questions questions, BankSettings settings, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Question> move(Command command) {
        return Mono.zip(
                        questions.current(command.id()).switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception)),
                        settings.current())
                .flatMap(both -> move(both.getT1(), command, both.getT2()));
    }

    private Mono<Question> move(Question question, Command command, BankRules rules) {
        if (question.version() != command.version()) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        Lifecycle.refusal(question, command.to(), command.by(), rules).ifPresent(refusal -> {
            throw problem(refusal).exception();
        });
        if (question.state() == command.to()) {
            return Mono.just(question);
        }
        Transition step = new Transition(
                question.state(),
                command.to(),
                command.by(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                command.note());
        return questions
                .move(question, step)
                .flatMap(isStored -> isStored
                        ? Mono.just(question.in(command.to()))
                        : Mono.error(KitProblems.STALE_VERSION.exception()));
    }

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case NO_SUCH_STEP -> BankProblems.STEP_NOT_ALLOWED;
            case SECOND_PERSON_NEEDED -> BankProblems.SECOND_PERSON_NEEDED;
            case OWN_WORK -> BankProblems.OWN_WORK;
        };
    }
}
