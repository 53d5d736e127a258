package io.rizhi.quiz.report.model;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member says is wrong with a question.
 *
 * @param questionVersion the version the member saw
 * @param closing null while open
 */
public record QuestionReport(
        ReportId id,
        PersonId by,
        QuestionId questionId,
        int questionVersion,
        AttemptId attemptId,
        ReportKind kind,
        String text,
        Instant at,
        @Nullable Closing closing) {

    /**
     * How it ended.
     *
     * @param reply to the member; null when it was closed without one
     */
    public record Closing(@Nullable String reply, PersonId by, Instant at) {
        /** Whether it says the same, whoever says it and when. */
        boolean isSame(@Nullable String otherReply) {
            return reply == null ? otherReply == null : reply.equals(otherReply);
        }
    }

    /** What asking for an end comes to. */
    public enum Step {
        CLOSES,
        /** It ended so already. */
        IS_CLOSED_SO,
        IS_CLOSED_OTHERWISE
    }

    public boolean isOpen() {
        return closing == null;
    }

    public Step step(@Nullable String reply) {
        if (closing == null) {
            return Step.CLOSES;
        }
        return closing.isSame(reply) ? Step.IS_CLOSED_SO : Step.IS_CLOSED_OTHERWISE;
    }

    public QuestionReport closed(@Nullable String reply, PersonId admin, Instant when) {
        return new QuestionReport(
                id, by, questionId, questionVersion, attemptId, kind, text, at, new Closing(reply, admin, when));
    }
}
