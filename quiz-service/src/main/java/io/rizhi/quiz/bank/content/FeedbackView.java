package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Feedback;
import org.jspecify.annotations.Nullable;

/** What is said to everybody with a right, a partly right or a wrong answer. */
public record FeedbackView(
        @Nullable String correct,
        @Nullable String partial,
        @Nullable String incorrect) {
    public static @Nullable FeedbackView of(@Nullable Feedback feedback) {
        return feedback == null ? null : new FeedbackView(feedback.correct(), feedback.partial(), feedback.incorrect());
    }

    public Feedback toFeedback() {
        return new Feedback(correct, partial, incorrect);
    }
}
