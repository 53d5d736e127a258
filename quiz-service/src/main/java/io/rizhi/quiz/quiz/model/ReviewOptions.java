package io.rizhi.quiz.quiz.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a result may tell of each question, phase by phase.
 *
 * @param rightAfter in the first two minutes after submission
 * @param laterOpen after that, while others may still take the quiz
 * @param closed once its window is over
 */
public record ReviewOptions(Set<ReviewPart> rightAfter, Set<ReviewPart> laterOpen, Set<ReviewPart> closed) {
    public static final Duration RIGHT_AFTER = Duration.ofMinutes(2);
    /** When a key may be seen that no member may see. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public ReviewOptions {
        rightAfter = Collections.unmodifiableSortedSet(new TreeSet<>(rightAfter));
        laterOpen = Collections.unmodifiableSortedSet(new TreeSet<>(laterOpen));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    /**
     * @param windowCloses null when it never closes
     */
    public Set<ReviewPart> at(Instant now, Instant submittedAt, @Nullable Instant windowCloses) {
        if (windowCloses != null && !now.isBefore(windowCloses)) {
            return closed;
        }
        return now.isBefore(submittedAt.plus(RIGHT_AFTER)) ? rightAfter : laterOpen;
    }

    /** The first instant from which right answers are shown and stay shown; far away when there is none. */
    Instant keysFrom(Instant submittedAt, @Nullable Instant windowCloses) {
        boolean isOpenAfter = windowCloses == null || windowCloses.isAfter(submittedAt);
        boolean isShownAtTheEnd = windowCloses == null || closed.contains(ReviewPart.RIGHT_ANSWERS);
        if (!isShownAtTheEnd) {
            return NEVER;
        }
        if (!isOpenAfter) {
            return submittedAt;
        }
        Instant end = windowCloses == null ? NEVER : windowCloses;
        if (!laterOpen.contains(ReviewPart.RIGHT_ANSWERS)) {
            return end;
        }
        Instant later = submittedAt.plus(RIGHT_AFTER);
        Instant from = rightAfter.contains(ReviewPart.RIGHT_ANSWERS) ? submittedAt : later;
        return from.isBefore(end) ? from : end;
    }
}
