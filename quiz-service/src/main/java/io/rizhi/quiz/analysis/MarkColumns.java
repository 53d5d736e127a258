package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.DrawnMarks;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts packed marks of attempts into columns. Questions on every paper have a place for each attempt, others do not. */
final class MarkColumns {
    /** Marks of a drawn question, in arrays that grow. */
    private static final class Growing {
        private static final int FEW = 16;
        private int[] attempts = new int[FEW];
        private int[] hundredths = new int[FEW];
        private int[] most = new int[FEW];
        private int size;

        void add(int attempt, int mark, int of) {
            if (size == attempts.length) {
                attempts = Arrays.copyOf(attempts, size * 2);
                hundredths = Arrays.copyOf(hundredths, size * 2);
                most = Arrays.copyOf(most, size * 2);
            }
            attempts[size] = attempt;
            hundredths[size] = mark;
            most[size++] = of;
        }

        DrawnMarks done() {
            return new DrawnMarks(
                    Arrays.copyOf(attempts, size), Arrays.copyOf(hundredths, size), Arrays.copyOf(most, size));
        }
    }

    private static final int NO_COLUMN = -1;
    private static final int UNKNOWN = -1;
    private static final int[] AS_NOW = {};

    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<Long, PaperQuestion> pool = new HashMap<>();
    private final Map<QuestionId, Growing> drawn = new HashMap<>();
    private final int[][] marks;
    private final int[] now;
    private final int[][] most;
    /** Keys and columns of the attempt before: most papers hold the same questions in the same order. */
    private long[] lastKeys = new long[0];

    private int[] lastColumns = new int[0];
    private int attempts;

    MarkColumns(List<PaperQuestion> questions, Collection<PaperQuestion> drawable, int attempts) {
        questions.forEach(question -> columns.put(keyOf(question), columns.size()));
        drawable.forEach(question -> pool.put(keyOf(question), question));
        this.marks = new int[questions.size()][attempts];
        this.now = questions.stream().mapToInt(MarkColumns::hundredths).toArray();
        this.most = new int[questions.size()][];
        Arrays.fill(most, AS_NOW);
    }

    private static long keyOf(PaperQuestion question) {
        return AttemptRowDocument.keyOf(question.id().value());
    }

    private static int hundredths(PaperQuestion question) {
        return question.mark().movePointRight(2).intValue();
    }

    /**
     * What an attempt was not asked stays 0.
     *
     * @param packedMost empty where the highest marks of the questions now are taken for it
     */
    void add(byte[] packed, byte[] packedMost) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        IntBuffer highest = ByteBuffer.wrap(packedMost).asIntBuffer();
        remember(packed.length / AttemptRowDocument.BYTES);
        for (int i = 0; bytes.hasRemaining(); i++) {
            long key = bytes.getLong();
            int mark = bytes.getInt();
            int of = highest.hasRemaining() ? highest.get() : UNKNOWN;
            if (lastKeys[i] != key) {
                lastKeys[i] = key;
                lastColumns[i] = columns.getOrDefault(key, NO_COLUMN);
            }
            if (lastColumns[i] != NO_COLUMN) {
                marks[lastColumns[i]][attempts] = mark;
                addMost(lastColumns[i], of);
            } else {
                addDrawn(pool.get(key), mark, of);
            }
        }
        attempts++;
    }

    /** Kept only where it differs from that of the question now. */
    private void addMost(int column, int of) {
        boolean isAsNow = of == UNKNOWN || of == now[column];
        if (!isAsNow && most[column].length == 0) {
            most[column] = new int[marks[column].length];
            Arrays.fill(most[column], now[column]);
        }
        if (!isAsNow) {
            most[column][attempts] = of;
        }
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

    private void addDrawn(@Nullable PaperQuestion question, int mark, int of) {
        if (question != null) {
            drawn.computeIfAbsent(question.id(), found -> new Growing())
                    .add(attempts, mark, of == UNKNOWN ? hundredths(question) : of);
        }
    }

    Tries done() {
        Map<QuestionId, DrawnMarks> all = new HashMap<>();
        drawn.forEach((question, found) -> all.put(question, found.done()));
        return new Tries(attempts, marks, most, all);
    }
}
