package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.DrawnMarks;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts packed marks of attempts into columns. Questions on every paper have a place for each attempt, others do not. */
final class MarkColumns {
    private static final int NO_COLUMN = -1;
    private static final int FEW = 16;
    private static final int[] AS_NOW = {};

    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<Long, PaperQuestion> pool = new HashMap<>();
    private final Map<QuestionId, DrawnColumn> drawn = new HashMap<>();
    private final int[][] marks;
    private final int[] now;
    private final int[][] most;
    private final BitSet dropped = new BitSet();
    /** Keys, columns and highest marks of the attempt before: most papers hold the same questions in the same order. */
    private long[] lastKeys = new long[0];

    private int[] lastColumns = new int[0];
    private int[] lastMost = new int[0];
    private byte[] lastPackedMost = new byte[0];
    private int attempts;

    /** @param expected about how many attempts there are */
    MarkColumns(List<PaperQuestion> questions, Collection<PaperQuestion> drawable, int expected) {
        questions.forEach(question -> columns.put(keyOf(question), columns.size()));
        drawable.forEach(question -> pool.put(keyOf(question), question));
        this.marks = new int[questions.size()][Math.max(FEW, expected)];
        this.now = questions.stream().mapToInt(PaperQuestion::hundredths).toArray();
        this.most = new int[questions.size()][];
        Arrays.fill(most, AS_NOW);
    }

    private static long keyOf(PaperQuestion question) {
        return AttemptRowDocument.keyOf(question.id().value());
    }

    /**
     * What an attempt was not asked stays 0.
     *
     * @param packedMost empty where the highest marks of the questions now are taken for it
     * @return its place
     */
    int add(byte[] packed, byte[] packedMost) {
        int questions = packed.length / AttemptRowDocument.BYTES;
        makeRoom();
        remember(questions);
        rememberMost(packedMost, questions);
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        for (int i = 0; i < questions; i++) {
            long key = bytes.getLong();
            int mark = bytes.getInt();
            if (lastKeys[i] != key) {
                lastKeys[i] = key;
                lastColumns[i] = columns.getOrDefault(key, NO_COLUMN);
            }
            if (lastColumns[i] == NO_COLUMN) {
                addDrawn(pool.get(key), mark, lastMost[i]);
            } else {
                addFixed(lastColumns[i], mark, lastMost[i]);
            }
        }
        return attempts++;
    }

    /** Takes an attempt out again. */
    void drop(int place) {
        dropped.set(place);
    }

    private void makeRoom() {
        for (int column = 0; column < marks.length && attempts == marks[column].length; column++) {
            marks[column] = Arrays.copyOf(marks[column], attempts * 2);
        }
        for (int column = 0; column < most.length; column++) {
            if (attempts == most[column].length && most[column] != AS_NOW) {
                most[column] = Arrays.copyOf(most[column], attempts * 2);
                Arrays.fill(most[column], attempts, attempts * 2, now[column]);
            }
        }
    }

    private void remember(int questions) {
        if (lastKeys.length < questions) {
            int known = lastKeys.length;
            lastKeys = Arrays.copyOf(lastKeys, questions);
            lastColumns = Arrays.copyOf(lastColumns, questions);
            Arrays.fill(lastColumns, known, questions, columns.getOrDefault(0L, NO_COLUMN));
        }
    }

    private void rememberMost(byte[] packed, int questions) {
        if (lastMost.length != questions || !Arrays.equals(lastPackedMost, packed)) {
            lastPackedMost = packed;
            lastMost = AttemptRowDocument.unpackMost(packed, questions);
        }
    }

    /** The highest mark is kept only where it differs from that of the question now. */
    private void addFixed(int column, int mark, int of) {
        marks[column][attempts] = mark;
        if (of == AttemptRowDocument.UNKNOWN || of == now[column]) {
            return;
        }
        if (most[column] == AS_NOW) {
            most[column] = new int[marks[column].length];
            Arrays.fill(most[column], now[column]);
        }
        most[column][attempts] = of;
    }

    private void addDrawn(@Nullable PaperQuestion question, int mark, int of) {
        if (question != null) {
            drawn.computeIfAbsent(question.id(), found -> new DrawnColumn())
                    .add(attempts, mark, of == AttemptRowDocument.UNKNOWN ? question.hundredths() : of);
        }
    }

    Tries done() {
        Kept kept = Kept.of(attempts, dropped);
        Map<QuestionId, DrawnMarks> all = new HashMap<>();
        drawn.forEach((question, column) -> {
            DrawnMarks found = column.done(kept);
            if (found.attempts().length > 0) {
                all.put(question, found);
            }
        });
        trim(marks, kept);
        trim(most, kept);
        return new Tries(kept.count(), marks, most, all);
    }

    /** One after the other, so that the room of all is not needed twice. */
    private static void trim(int[][] columns, Kept kept) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i] == AS_NOW ? AS_NOW : kept.of(columns[i]);
        }
    }
}
