package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.Tries;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of the attempts of a person on a day, the one that began first; they come in any order. */
final class FirstTries {
    private final Map<String, Try> first = new HashMap<>();
    private final MarkColumns columns;

    private record Try(int place, long startedAt) {}

    FirstTries(MarkColumns columns) {
        this.columns = columns;
    }

    /**
     * @param duty whose attempt, at what, on which day
     * @param startedAt milliseconds
     */
    void add(String duty, long startedAt, byte[] marks, byte[] most) {
        @Nullable Try known = first.get(duty);
        if (known != null && known.startedAt <= startedAt) {
            return;
        }
        if (known != null) {
            columns.drop(known.place);
        }
        first.put(duty, new Try(columns.add(marks, most), startedAt));
    }

    Tries done() {
        return columns.done();
    }
}
