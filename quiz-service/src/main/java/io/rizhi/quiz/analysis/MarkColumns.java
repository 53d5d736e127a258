package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.DrawnMarks;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.ids.QuestionId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts packed marks of attempts into columns. Questions on every paper have a place for each attempt, others do not. */
final class MarkColumns {
    /** Marks of a drawn question, in arrays that grow. */
    private static final class Growing {
        private static final int FEW = 16;
        private int[] attempts = new int[FEW];
        private int[] hundredths = new int[FEW];
        private int size;

        void add(int attempt, int mark) {
            if (size == attempts.length) {
                attempts = Arrays.copyOf(attempts, size * 2);
                hundredths = Arrays.copyOf(hundredths, size * 2);
            }
            attempts[size] = attempt;
            hundredths[size++] = mark;
        }

        DrawnMarks done() {
            return new DrawnMarks(Arrays.copyOf(attempts, size), Arrays.copyOf(hundredths, size));
        }
    }

    private static final int NO_COLUMN = -1;

    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<Long, QuestionId> pool = new HashMap<>();
    private final Map<QuestionId, Growing> drawn = new HashMap<>();
    private final int[][] marks;
    /** Keys and columns of the attempt before: most papers hold the same questions in the same order. */
    private long[] lastKeys = new long[0];

    private int[] lastColumns = new int[0];
    private int attempts;

    MarkColumns(List<QuestionId> questions, Collection<QuestionId> drawable, int attempts) {
        questions.forEach(question -> columns.put(AttemptRowDocument.keyOf(question.value()), columns.size()));
        drawable.forEach(question -> pool.put(AttemptRowDocument.keyOf(question.value()), question));
        this.marks = new int[questions.size()][attempts];
    }

    /** What an attempt was not asked stays 0. */
    void add(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        remember(packed.length / AttemptRowDocument.BYTES);
        for (int i = 0; bytes.hasRemaining(); i++) {
            long key = bytes.getLong();
            int mark = bytes.getInt();
            if (lastKeys[i] != key) {
                lastKeys[i] = key;
                lastColumns[i] = columns.getOrDefault(key, NO_COLUMN);
            }
            if (lastColumns[i] != NO_COLUMN) {
                marks[lastColumns[i]][attempts] = mark;
            } else {
                addDrawn(pool.get(key), mark);
            }
        }
        attempts++;
    }

    private void remember(int questions) {
        if (lastKeys.length < questions) {
            int known = lastKeys.length;
            lastKeys = Arrays.copyOf(lastKeys, questions);
            lastColumns = Arrays.copyOf(lastColumns, questions);
            for (int i = known; i < questions; i++) {
                lastColumns[i] = columns.getOrDefault(0L, NO_COLUMN);
            }
        }
    }

    private void addDrawn(@org.jspecify.annotations.Nullable QuestionId question, int mark) {
        if (question != null) {
            drawn.computeIfAbsent(question, found -> new Growing()).add(attempts, mark);
        }
    }

    Tries done() {
        Map<QuestionId, DrawnMarks> all = new HashMap<>();
        drawn.forEach((question, found) -> all.put(question, found.done()));
        return new Tries(attempts, marks, all);
    }
}
