package io.rizhi.quiz.review.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.review.model.PastAnswer.Asked;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything one person answered to one question, in the order of time. What became of the question follows from it: told
 * answer by answer or folded anew after a correction, it is the same.
 */
public final class ReviewHistory {
    private final PersonId person;
    private final QuestionId question;
    private final List<PastAnswer> answers;
    private final @Nullable Instant knownAt;

    /**
     * @param answers in any order
     * @param knownAt when the person said that they know it; null when they did not or took it back
     */
    public ReviewHistory(PersonId person, QuestionId question, List<PastAnswer> answers, @Nullable Instant knownAt) {
        this.person = person;
        this.question = question;
        this.answers = new ArrayList<>(answers);
        this.answers.sort(Comparator.comparing(PastAnswer::at).thenComparing(PastAnswer::id));
        this.knownAt = knownAt;
    }

    /** Answers given in quizzes, oldest first. */
    public List<PastAnswer> tries() {
        return answers.stream().filter(answer -> answer.asked() != null).toList();
    }

    /**
     * The card; empty when no answer in a quiz was ever wrong. An answer in a review lets nothing enter.
     *
     * @param usualZone where days begin for a person of whom nothing else is known yet
     */
    public Optional<ReviewCard> card(ZoneId usualZone, ReviewRules rules) {
        ReviewCard card = null;
        Instant said = knownAt;
        for (PastAnswer answer : answers) {
            if (said != null && said.isBefore(answer.at())) {
                card = known(card);
                said = null;
            }
            card = card == null ? entering(answer, usualZone) : after(card, answer, rules);
        }
        return Optional.ofNullable(said == null ? card : known(card));
    }

    private static @Nullable ReviewCard known(@Nullable ReviewCard card) {
        return card == null ? null : card.known();
    }

    private @Nullable ReviewCard entering(PastAnswer answer, ZoneId usualZone) {
        Asked asked = answer.asked();
        return answer.isRight() || asked == null
                ? null
                : ReviewCard.entering(
                                person,
                                question,
                                asked.quizId(),
                                asked.version(),
                                asked.visibleFrom(),
                                answer.at(),
                                usualZone)
                        .seeing(answer.id());
    }

    private static ReviewCard after(ReviewCard card, PastAnswer answer, ReviewRules rules) {
        ZoneId zone = Objects.requireNonNullElse(answer.zone(), card.zone());
        ReviewCard next = card.answered(answer.isRight(), answer.effort(), answer.at(), zone, rules)
                .seeing(answer.id());
        Asked asked = answer.asked();
        return asked == null ? next : next.from(asked.quizId(), asked.version(), asked.visibleFrom());
    }
}
