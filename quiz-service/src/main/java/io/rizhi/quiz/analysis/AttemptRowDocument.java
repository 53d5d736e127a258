package io.rizhi.quiz.analysis;

import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.projection.Slices;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.DoubleStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * One graded attempt as the analysis keeps it. One that waits for marks again names no quiz and so is not counted. Fields
 * have short names and marks are packed, because a question about a quiz reads all of its rows: per question eight bytes
 * that stand for its id and four for the mark in hundredths. The highest marks are beside them as runs, because neighbours
 * mostly agree: four bytes for how many questions and four for their mark; rows from before they were kept have none.
 */
final class AttemptRowDocument {
    static final String QUIZ = "q";
    static final String VERSION = "v";
    static final String DUTY = "d";
    static final String STARTED = "s";
    static final String MARKS = "m";
    static final String MOST = "h";
    static final int BYTES = Long.BYTES + Integer.BYTES;
    static final int UNKNOWN = -1;
    private static final int HUNDREDTHS = 2;

    private AttemptRowDocument() {}

    static void fold(Document row, Event<?> event, Slices slices) {
        if (event.data() instanceof AttemptGradedV1 graded) {
            boolean isKnown = row.containsKey(STARTED);
            row.append(QUIZ, graded.quizId())
                    .append(VERSION, graded.quizVersion())
                    .append(DUTY, graded.personId() + "/" + graded.planId() + "/" + graded.day())
                    .append(STARTED, Date.from(graded.startedAt()))
                    .append(MARKS, pack(graded))
                    .append(MOST, most(graded.questions().stream().mapToDouble(AttemptGradedV1.Question::maxMark)));
            if (!isKnown) {
                answers(graded, slices);
            }
        } else if (event.data() instanceof AttemptCorrectedV1 corrected) {
            if (Boolean.TRUE.equals(corrected.awaitsMarking())) {
                row.remove(QUIZ);
            } else {
                row.append(QUIZ, corrected.quizId())
                        .append(MARKS, pack(corrected))
                        .append(
                                MOST,
                                most(corrected.questions().stream().mapToDouble(AttemptCorrectedV1.Question::maxMark)));
            }
        }
    }

    /** What was chosen and how long it took, added up as it comes; a correction changes neither. */
    private static void answers(AttemptGradedV1 graded, Slices slices) {
        for (AttemptGradedV1.Question question : graded.questions()) {
            Document what = new Document(QUIZ, graded.quizId())
                    .append(VERSION, graded.quizVersion())
                    .append("question", question.questionId());
            slices.add(what, "answers", 1);
            List<String> chosen = question.chosen();
            if (chosen != null) {
                chosen.forEach(option -> slices.add(what, "options." + option, 1));
            }
            Integer seconds = question.seconds();
            if (seconds != null) {
                slices.add(what, "timed", 1);
                slices.add(what, "seconds", seconds);
            }
        }
    }

    private static Binary pack(AttemptGradedV1 graded) {
        ByteBuffer packed = ByteBuffer.allocate(graded.questions().size() * BYTES);
        graded.questions()
                .forEach(
                        question -> packed.putLong(keyOf(question.questionId())).putInt(hundredths(question.mark())));
        return new Binary(packed.array());
    }

    private static Binary pack(AttemptCorrectedV1 corrected) {
        ByteBuffer packed = ByteBuffer.allocate(corrected.questions().size() * BYTES);
        corrected
                .questions()
                .forEach(
                        question -> packed.putLong(keyOf(question.questionId())).putInt(hundredths(question.mark())));
        return new Binary(packed.array());
    }

    private static Binary most(DoubleStream marks) {
        int[] all = marks.mapToInt(AttemptRowDocument::hundredths).toArray();
        ByteBuffer packed = ByteBuffer.allocate(all.length * 2 * Integer.BYTES);
        int begin = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] != all[begin]) {
                packed.putInt(i - begin).putInt(all[begin]);
                begin = i;
            }
        }
        return new Binary(Arrays.copyOf(packed.array(), packed.position()));
    }

    /** The highest marks of as many questions, in hundredths; unknown where no run says. */
    static int[] unpackMost(byte[] packed, int questions) {
        int[] all = new int[questions];
        Arrays.fill(all, UNKNOWN);
        ByteBuffer runs = ByteBuffer.wrap(packed);
        for (int end = 0; runs.hasRemaining(); ) {
            int begin = end;
            end += runs.getInt();
            Arrays.fill(all, begin, end, runs.getInt());
        }
        return all;
    }

    private static int hundredths(double mark) {
        return BigDecimal.valueOf(mark).movePointRight(HUNDREDTHS).intValueExact();
    }

    /** The first eight bytes of the id's digest. */
    static long keyOf(String questionId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(questionId.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
        }
    }
}
