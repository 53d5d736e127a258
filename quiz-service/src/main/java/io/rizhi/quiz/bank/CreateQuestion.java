package io.rizhi.quiz.bank;

import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Lifecycle;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Puts a question into the bank; the same id again finds the first one. */
final class CreateQuestion {
    private final Questions questions;
    private final BankSettings settings;
    private final Assets assets;
    private final Clock clock;

    CreateQuestion(Questions questions, BankSettings settings, Assets assets, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * @param asked draft or published; null leaves it to the rules of the bank
     */
    Mono<Question> create(QuestionId id, Content content, @Nullable QuestionState asked, PersonId person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Content checked = Contents.checked(content, "");
        return assets.keep(Picture.idsIn(ContentJson.write(checked)))
                .then(settings.current())
                .map(rules -> Question.first(id, checked, allowed(asked, rules), person, now))
                .flatMap(question ->
                        questions.add(question).flatMap(isNew -> isNew ? Mono.just(question) : questions.current(id)));
    }

    private static QuestionState allowed(@Nullable QuestionState asked, BankRules rules) {
        if (asked == QuestionState.PUBLISHED && rules.isSecondPersonNeeded()) {
            throw BankProblems.SECOND_PERSON_NEEDED.exception();
        }
        return asked == null ? Lifecycle.first(rules) : asked;
    }
}
