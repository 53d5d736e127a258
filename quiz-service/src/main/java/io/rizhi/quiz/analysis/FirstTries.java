package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.Tries;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of the attempts of a person on a day, the one that began first; they come in any order. */
final class FirstTries {
    /**
     * An attempt as its row says.
     *
     * @param duty whose it is, at what, on which day
     * @param startedAt milliseconds
     * @param marks packed
     * @param most highest marks, packed; empty where those of now are taken for it
     */
    record Try(String duty, long startedAt, byte[] marks, byte[] most) {}

    private record Counted(int place, long startedAt) {}

    private final Map<String, Counted> first = new HashMap<>();
    private final MarkColumns columns;

    FirstTries(MarkColumns columns) {
        this.columns = columns;
    }

    void add(Try found) {
        @Nullable Counted known = first.get(found.duty);
        if (known != null && known.startedAt <= found.startedAt) {
            return;
        }
        if (known != null) {
            columns.drop(known.place);
        }
        first.put(found.duty, new Counted(columns.add(found.marks, found.most), found.startedAt));
    }

    Tries done() {
        return columns.done();
    }
}
