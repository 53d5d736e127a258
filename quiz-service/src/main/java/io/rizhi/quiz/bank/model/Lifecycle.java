package io.rizhi.quiz.bank.model;

import io.rizhi.quiz.ids.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which state may follow which, and who may take the step. */
public final class Lifecycle {
    /** Why a step is refused. */
    public enum Refusal {
        /** No such step exists. */
        NO_SUCH_STEP,
        /** It must pass a second person first. */
        SECOND_PERSON_NEEDED,
        /** Who wrote it does not approve it. */
        OWN_WORK
    }

    private static final Map<QuestionState, Set<QuestionState>> STEPS = Map.of(
            QuestionState.DRAFT, Set.of(QuestionState.REVIEW, QuestionState.PUBLISHED, QuestionState.RETIRED),
            QuestionState.REVIEW, Set.of(QuestionState.DRAFT, QuestionState.PUBLISHED),
            QuestionState.PUBLISHED, Set.of(QuestionState.RETIRED),
            QuestionState.RETIRED, Set.of(QuestionState.DRAFT));

    private Lifecycle() {}

    /** Empty when the person may bring the question into the state; staying where it is is always allowed. */
    public static Optional<Refusal> refusal(Question question, QuestionState to, PersonId by, BankRules rules) {
        QuestionState from = question.state();
        if (from == to) {
            return Optional.empty();
        }
        if (!STEPS.getOrDefault(from, Set.of()).contains(to)) {
            return Optional.of(Refusal.NO_SUCH_STEP);
        }
        if (to != QuestionState.PUBLISHED || !rules.isSecondPersonNeeded()) {
            return Optional.empty();
        }
        if (from == QuestionState.DRAFT) {
            return Optional.of(Refusal.SECOND_PERSON_NEEDED);
        }
        return question.writtenBy().equals(by) ? Optional.of(Refusal.OWN_WORK) : Optional.empty();
    }

    /** Where a question stands after an edit: new wording of a published one needs its second person again. */
    public static QuestionState afterEdit(Question before, Content next, BankRules rules) {
        boolean isReworded = !before.content().wording().equals(next.wording());
        return isReworded && before.state() == QuestionState.PUBLISHED && rules.isSecondPersonNeeded()
                ? QuestionState.DRAFT
                : before.state();
    }

    /** Where a new question stands when its author asks for nothing. */
    public static QuestionState first(BankRules rules) {
        return rules.isSecondPersonNeeded() ? QuestionState.DRAFT : QuestionState.PUBLISHED;
    }
}
