package io.rizhi.quiz.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What responses need to know of attempts, remembered so that a response costs no read. All but the deadline never
 * changes; that is forgotten when an override changes, and by itself after a minute.
 */
public final class KnownDeadlines {
    private static final int REMEMBERED = 20_000;
    private static final Duration LIFE = Duration.ofMinutes(1);

    /** An attempt without its answers. */
    record Fixed(PersonId person, QuizId quiz, int version, Deadline deadline) {
        static Fixed of(Attempt attempt) {
            return new Fixed(attempt.personId(), attempt.quizId(), attempt.quizVersion(), attempt.deadline());
        }
    }

    private final Cache<AttemptId, Fixed> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(LIFE).build();

    @Nullable
    Fixed find(AttemptId id) {
        return known.getIfPresent(id);
    }

    void remember(AttemptId id, Fixed fixed) {
        known.put(id, fixed);
    }

    public void forget(AttemptId id) {
        known.invalidate(id);
    }

    /** Forgets all attempts at a quiz. */
    public void forget(QuizId quiz) {
        known.asMap().values().removeIf(fixed -> fixed.quiz().equals(quiz));
    }
}
