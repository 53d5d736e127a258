package io.rizhi.quiz.override.model;

import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has instead of the rules of a quiz. Null leaves a rule as it is, 0 means no limit.
 *
 * @param timeLimitSeconds own time limit
 * @param extraSeconds added to the time limit of the quiz; never beside an own one
 * @param attemptsAllowed own number of attempts
 * @param window its ends replace those of the quiz; an end that is null stays
 * @param neverCloses the window has no end, whatever the quiz says; never beside an own end
 */
public record Allowance(
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer extraSeconds,
        @Nullable Integer attemptsAllowed,
        QuizWindow window,
        boolean neverCloses) {
    private static final int SHORTEST_LIMIT = 10;
    private static final int LONGEST = 604_800;
    private static final int MOST_ATTEMPTS = 100;

    /** What keeps it from being stored. */
    public List<Fault> check() {
        List<Fault> faults = new ArrayList<>();
        if (timeLimitSeconds != null && timeLimitSeconds != 0) {
            checkRange(timeLimitSeconds, SHORTEST_LIMIT, LONGEST, "/timeLimitSeconds", faults);
        }
        if (extraSeconds != null) {
            checkRange(extraSeconds, 1, LONGEST, "/extraSeconds", faults);
        }
        if (timeLimitSeconds != null && extraSeconds != null) {
            faults.add(new Fault("limit-or-extra", "/extraSeconds"));
        }
        if (attemptsAllowed != null) {
            checkRange(attemptsAllowed, 0, MOST_ATTEMPTS, "/attemptsAllowed", faults);
        }
        if (neverCloses && window.closes() != null) {
            faults.add(new Fault("closes-or-never", "/closes"));
        }
        faults.addAll(window.check());
        if (isEmpty()) {
            faults.add(new Fault("override-empty", "/timeLimitSeconds"));
        }
        return List.copyOf(faults);
    }

    private boolean isEmpty() {
        return timeLimitSeconds == null
                && extraSeconds == null
                && attemptsAllowed == null
                && !neverCloses
                && window.equals(QuizWindow.ALWAYS);
    }

    private static void checkRange(int value, int least, int most, String pointer, List<Fault> faults) {
        if (value < least || value > most) {
            faults.add(new Fault("out-of-range", pointer));
        }
    }

    /**
     * The time limit it leads to; null when it says nothing about time.
     *
     * @param base time limit of the quiz; 0 for none
     */
    @Nullable
    Integer seconds(int base) {
        if (extraSeconds != null) {
            return base == 0 ? 0 : base + extraSeconds;
        }
        return timeLimitSeconds;
    }

    /** The end of the window that it leads to, {@link Instant#MAX} for none; empty when it says nothing about the end. */
    Optional<Instant> closes() {
        return neverCloses ? Optional.of(Instant.MAX) : Optional.ofNullable(window.closes());
    }
}
