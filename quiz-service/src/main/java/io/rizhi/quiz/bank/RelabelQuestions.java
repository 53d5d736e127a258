package io.rizhi.quiz.bank;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Lifecycle;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.Relabelling;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sorts many questions at once, each for itself: one that is refused keeps all it had and is named with the reason, the others
 * go on. The same change again finds nothing to do.
 */
final class RelabelQuestions {
    static final int MOST = 1_000;
    private static final int AT_ONCE = 8;

    /**
     * What became of one question.
     *
     * @param refusal null when it was not refused
     */
    record Outcome(
            QuestionId id,
            String stem,
            boolean isChanged,
            @Nullable String refusal) {}

    private final Questions questions;
    private final BankSettings settings;
    private final Clock clock;

    RelabelQuestions(Questions questions, BankSettings settings, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<List<Outcome>> relabel(List<QuestionId> ids, Relabelling change, PersonId by) {
        return settings.current()
                .flatMapMany(rules ->
                        Flux.fromIterable(ids).distinct().flatMapSequential(id -> one(id, change, by, rules), AT_ONCE))
                .collectList();
    }

    /** All that the filter admits; more than the most is refused before anything changes. */
    Mono<List<Outcome>> relabel(QuestionFilter filter, Relabelling change, PersonId by) {
        return questions
                .find(filter, null, MOST + 1)
                .map(Question::id)
                .collectList()
                .filter(ids -> ids.size() <= MOST)
                .switchIfEmpty(Mono.error(() -> BankProblems.TOO_MANY.exception(MOST)))
                .flatMap(ids -> relabel(ids, change, by));
    }

    private Mono<Outcome> one(QuestionId id, Relabelling change, PersonId by, BankRules rules) {
        return RetryOnConflict.of(() -> questions.current(id).flatMap(question -> change(question, change, by, rules)))
                .defaultIfEmpty(new Outcome(id, "", false, "question-unknown"))
                .onErrorResume(
                        ProblemException.class, lost -> Mono.just(new Outcome(id, "", false, "changed-meanwhile")));
    }

    private Mono<Outcome> change(Question question, Relabelling change, PersonId by, BankRules rules) {
        Content content = change.apply(question.content());
        QuestionState state = Objects.requireNonNullElse(change.state(), question.state());
        Optional<String> refusal = refusal(question, content, state, by, rules);
        if (refusal.isPresent()) {
            return Mono.just(outcome(question, false, refusal.get()));
        }
        if (content.equals(question.content()) && state == question.state()) {
            return Mono.just(outcome(question, false, null));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Mono<Boolean> stored = content.equals(question.content())
                ? questions.move(question, new Transition(question.state(), state, by, now, null))
                : questions.replace(question, question.next(content, state, by, now));
        return stored.flatMap(isStored -> isStored
                ? Mono.just(outcome(question, true, null))
                : Mono.error(new LostUpdate("questions", question.id().value())));
    }

    /** Only faults that the change brings count; an old question may break a rule that is younger than it. */
    private static Optional<String> refusal(
            Question question, Content content, QuestionState state, PersonId by, BankRules rules) {
        List<Fault> old = ContentRules.check(question.content());
        Optional<String> fault = ContentRules.check(content).stream()
                .filter(each -> !old.contains(each))
                .map(Fault::code)
                .findFirst();
        return fault.or(() -> Lifecycle.refusal(question, state, by, rules)
                .map(refusal -> MoveQuestion.problem(refusal).code()));
    }

    private static Outcome outcome(Question question, boolean isChanged, @Nullable String refusal) {
        return new Outcome(question.id(), PlainLine.stem(question.content()), isChanged, refusal);
    }
}
