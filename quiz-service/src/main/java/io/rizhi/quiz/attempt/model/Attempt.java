package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's try at one version of a quiz.
 *
 * @param recordId study record it counts for
 * @param windowCloses end of the window of its ticket; null when it never closes
 * @param number 1 for the first try at this quiz on this day
 * @param handMarks marks given by a person, by question
 * @param submittedAt null while open
 * @param outcome null until graded, complete or not
 * @param gradedAt null until every mark is there
 * @param history corrections after that
 * @param basis what its deadline was resolved from
 * @param rules those of its quiz that it was started under
 */
public record Attempt(
        AttemptId id,
        PersonId personId,
        QuizId quizId,
        int quizVersion,
        String recordId,
        String planId,
        int day,
        @Nullable Instant windowCloses,
        int number,
        AttemptStatus status,
        Instant startedAt,
        Deadline deadline,
        List<OrderedQuestion> questions,
        Map<QuestionId, SavedResponse> responses,
        Map<QuestionId, HandMark> handMarks,
        @Nullable Instant submittedAt,
        @Nullable Outcome outcome,
        @Nullable Instant gradedAt,
        MarkHistory history,
        Basis basis,
        AttemptRules rules) {

    public Attempt {
        questions = List.copyOf(questions);
        responses = Map.copyOf(responses);
        handMarks = Map.copyOf(handMarks);
    }

    /** What holds for its person, as last resolved. */
    public Terms terms(QuizSettings settings) {
        Terms resolved = basis.terms();
        return resolved == null ? Terms.of(settings) : resolved;
    }

    /** End of the window under these terms, also where they changed after it was handed in; null when it never closes. */
    public @Nullable Instant windowCloses(Terms now) {
        return QuizWindow.earlier(now.window().closes(), basis.ticketCloses());
    }

    /** The paper of this attempt: what is on every paper, and what was drawn for it. */
    public PublishedQuiz paper(PublishedQuiz quiz) {
        return quiz.paper(questions.stream()
                .flatMap(question -> Optional.ofNullable(question.drawn()).stream())
                .toList());
    }

    public boolean isOpen() {
        return status == AttemptStatus.OPEN;
    }

    /** Its status as people see it: one that takes no more answers and may still be handed in is overdue. */
    public String shownStatus(Instant now) {
        return isOpen() && Closing.of(this).isOverdue(now) ? "overdue" : status.code();
    }

    public SavedResponse response(QuestionId question) {
        return responses.getOrDefault(question, SavedResponse.NONE);
    }

    /** When it was handed in, or its time to be so was over; null while open. */
    public @Nullable Instant endedAt() {
        return status == AttemptStatus.ABANDONED ? Closing.of(this).handInUntil() : submittedAt;
    }

    /** Time from start to submission, never longer than responses were taken. */
    public long seconds() {
        if (submittedAt == null) {
            return 0;
        }
        Instant last = deadline.acceptUntil();
        Instant end = last != null && submittedAt.isAfter(last) ? last : submittedAt;
        return Math.max(0, Duration.between(startedAt, end).toSeconds());
    }
}
