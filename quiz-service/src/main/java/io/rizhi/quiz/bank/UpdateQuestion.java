package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Lifecycle;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Adds the next version of a question. Papers that were published keep the version they have. */
final class UpdateQuestion {
    private final Questions questions;
    private final BankSettings settings;
    private final Assets assets;
    private final Clock clock;

    UpdateQuestion(Questions questions, BankSettings settings, Assets assets, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.assets = assets;
        this.clock = clock;
    }

    Mono<Question> update(QuestionId id, int version, Content content, PersonId person) {
        Content checked = Contents.checked(content, "/content");
        return Mono.zip(
                        questions.current(id).switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception)),
                        settings.current())
                .flatMap(both -> next(both.getT1(), version, checked, person, both.getT2()));
    }

    private Mono<Question> next(Question current, int version, Content content, PersonId person, BankRules rules) {
        boolean isRepeat = current.version() == version + 1 && current.content().equals(content);
        if (isRepeat || current.version() == version && current.content().equals(content)) {
            return Mono.just(current);
        }
        if (current.version() != version) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Question next = current.next(content, Lifecycle.afterEdit(current, content, rules), person, now);
        return assets.keep(Picture.idsIn(ContentJson.write(content)))
                .then(questions.replace(current, next))
                .flatMap(isStored -> isStored ? Mono.just(next) : Mono.error(KitProblems.STALE_VERSION.exception()));
    }
}
