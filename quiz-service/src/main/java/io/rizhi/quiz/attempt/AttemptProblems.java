package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.Problem;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of attempts. */
public final class AttemptProblems {
    static final Problem TICKET_REFUSED = Problem.of("ticket-refused", 403);
    static final Problem STATEMENT_REFUSED = Problem.of("statement-refused", 403);
    static final Problem NO_ATTEMPTS_LEFT = Problem.of("no-attempts-left", 422);
    static final Problem ATTEMPTS_OF_DAY_USED_UP = Problem.of("attempts-of-day-used-up", 422);
    static final Problem QUIZ_NOT_OPEN_YET = Problem.of("quiz-not-open-yet", 422);
    static final Problem WINDOW_CLOSED = Problem.of("window-closed", 422);
    static final Problem PAST_DEADLINE = Problem.of("past-deadline", 422);
    static final Problem ATTEMPT_SUBMITTED = Problem.of("attempt-submitted", 409);
    static final Problem STALE_RESPONSE = Problem.of("stale-response", 409);
    public static final Problem NOT_SUBMITTED = Problem.of("not-submitted", 422);

    static final Problem ATTEMPT_TOO_SOON = Problem.of("attempt-too-soon", 422);

    public static final Problem ATTEMPT_ABANDONED = Problem.of("attempt-abandoned", 422);

    static final Problem NOT_IN_PRACTICE = Problem.of("not-in-practice", 422);
    static final Problem NOT_ANSWERED = Problem.of("not-answered", 422);
    static final Problem RESPONSE_CHECKED = Problem.of("response-checked", 409);

    private AttemptProblems() {}

    /** Names the instant, so that a page can tell it in its own words. */
    static ProblemException notOpenYet(QuizWindow window) {
        return at(QUIZ_NOT_OPEN_YET, "/opens", window.opens());
    }

    static ProblemException closed(QuizWindow window) {
        return at(WINDOW_CLOSED, "/closes", window.closes());
    }

    private static ProblemException at(Problem problem, String pointer, @Nullable Instant instant) {
        return instant == null
                ? problem.exception()
                : problem.exception(List.of(FieldError.of(pointer, "instant", instant.toString())));
    }
}
