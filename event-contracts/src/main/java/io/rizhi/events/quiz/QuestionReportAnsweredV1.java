package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody replied to a member who had reported a question. Sent as {@code rizhi.quiz.question-report-answered.v1}.
 *
 * @param reportId report, the key
 * @param personId member who reported
 * @param questionId question
 * @param questionVersion version of it that the member saw, from 1
 * @param attemptId attempt in which the member saw it
 * @param answeredAt when the reply was given
 */
public record QuestionReportAnsweredV1(
        String reportId,
        String personId,
        String questionId,
        int questionVersion,
        String attemptId,
        Instant answeredAt) {

    public QuestionReportAnsweredV1 {
        Objects.requireNonNull(reportId, "reportId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(questionId, "questionId");
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(answeredAt, "answeredAt");
    }
}
