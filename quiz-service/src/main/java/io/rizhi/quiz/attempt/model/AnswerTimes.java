package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long each question took, as far as the saved answers tell: from the answer before it, or the start, to its own last
 * save. Who goes back and forth gives the time to the question saved later.
 */
public final class AnswerTimes {
    private record Saved(QuestionId question, Instant at) {}

    private AnswerTimes() {}

    /** Seconds by question; those without an answer are missing. */
    public static Map<QuestionId, Integer> of(Attempt attempt) {
        List<Saved> saved = attempt.responses().entrySet().stream()
                .filter(entry -> entry.getValue().savedAt() != null)
                .map(entry -> new Saved(entry.getKey(), orStart(entry.getValue().savedAt(), attempt)))
                .sorted(Comparator.comparing(Saved::at))
                .toList();
        Map<QuestionId, Integer> seconds = new LinkedHashMap<>();
        Instant before = attempt.startedAt();
        for (Saved one : saved) {
            seconds.put(one.question(), (int)
                    Math.max(0, Duration.between(before, one.at()).toSeconds()));
            before = one.at();
        }
        return seconds;
    }

    private static Instant orStart(@Nullable Instant at, Attempt attempt) {
        return at == null ? attempt.startedAt() : at;
    }
}
