package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Standing;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attempts of one person on one day of a plan, oldest first.
 *
 * @param standing what counts of them, of those at the quiz taken last; null while nothing is graded
 */
record AttemptsView(List<AttemptListView> items, @Nullable StandingView standing) {

    static AttemptsView of(List<Attempt> ofDay, Instant now) {
        List<AttemptListView> items =
                ofDay.stream().map(attempt -> AttemptListView.of(attempt, now)).toList();
        if (ofDay.isEmpty()) {
            return new AttemptsView(items, null);
        }
        QuizId last = ofDay.stream()
                .reduce((one, other) -> other.startedAt().isBefore(one.startedAt()) ? one : other)
                .map(Attempt::quizId)
                .orElseThrow();
        List<Attempt> same =
                ofDay.stream().filter(attempt -> attempt.quizId().equals(last)).toList();
        return new AttemptsView(items, StandingView.of(Standing.of(same)));
    }
}
