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
import java.util.Date;
import java.util.List;
import java.util.stream.DoubleStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * One graded attempt as the analysis keeps it. One that waits for marks again names no quiz and so is not counted. Fields
 * have short names and marks are packed, because a question about a quiz reads all of its rows: per question eight bytes
 * that stand for its id and four for the mark in hundredths; beside them four for the highest mark, which rows from before
 * it was kept do not have.
 */
final class AttemptRowDocument {
    static final String QUIZ = "q";
    static final String VERSION = "v";
    static final String DUTY = "d";
    static final String STARTED = "s";
    static final String MARKS = "m";
    static final String MOST = "x";
    static final int BYTES = Long.BYTES + Integer.BYTES;
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
        ByteBuffer packed = ByteBuffer.allocate(all.length * Integer.BYTES);
        packed.asIntBuffer().put(all);
        return new Binary(packed.array());
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
