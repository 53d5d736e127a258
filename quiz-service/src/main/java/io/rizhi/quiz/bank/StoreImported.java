package io.rizhi.quiz.bank;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Labels;
import io.rizhi.quiz.bank.model.Lifecycle;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Takes in many questions at once. Ids are given by the caller, so that a repeat stores nothing twice. */
public final class StoreImported {
    private final Questions questions;
    private final BankSettings settings;
    private final Clock clock;

    StoreImported(Questions questions, BankSettings settings, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses with a problem when the rules of the bank do not let questions in as published. */
    public Mono<Void> mayStore(QuestionState state) {
        return settings.current()
                .filter(rules -> state != QuestionState.PUBLISHED || !rules.isSecondPersonNeeded())
                .switchIfEmpty(Mono.error(BankProblems.SECOND_PERSON_NEEDED::exception))
                .then();
    }

    public Mono<Integer> store(Map<QuestionId, Content> imported, QuestionState state, PersonId person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Question> first = imported.entrySet().stream()
                .map(each -> Question.first(each.getKey(), Contents.checked(each.getValue(), ""), state, person, now))
                .toList();
        return questions.addMissing(first);
    }

    /**
     * Makes the content the next version of a question, once.
     *
     * @param origin where it comes from, the same at each try
     */
    public Mono<Void> replace(QuestionId id, Content imported, String origin, PersonId person) {
        return RetryOnConflict.of(() -> questions
                .hasVersionFrom(id, origin)
                .filter(isThere -> !isThere)
                .flatMap(missing -> Mono.zip(questions.current(id), settings.current()))
                .flatMap(both -> next(both.getT1(), both.getT2(), imported, origin, person)));
    }

    private Mono<Void> next(Question current, BankRules rules, Content imported, String origin, PersonId person) {
        Content content = Labels.kept(Contents.checked(imported, ""), current.content());
        if (content.equals(current.content())) {
            return Mono.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Question next = current.next(content, Lifecycle.afterEdit(current, content, rules), person, now);
        return questions
                .replace(current, next, origin)
                .filter(isStored -> isStored)
                .switchIfEmpty(Mono.error(
                        () -> new LostUpdate("questions", current.id().value())))
                .then();
    }
}
