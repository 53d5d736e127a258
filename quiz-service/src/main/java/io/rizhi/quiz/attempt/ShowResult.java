package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.attempt.model.Standing;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.bank.LinkView;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.ReviewPart;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Shows a result to its member. Keys, explanations and marks by question only when the quiz's review rule allows. */
final class ShowResult {
    private final FindCorrectedQuiz quizzes;
    private final Attempts attempts;
    private final FindTerms terms;
    private final Clock clock;

    ShowResult(FindCorrectedQuiz quizzes, Attempts attempts, FindTerms terms, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.terms = terms;
        this.clock = clock;
    }

    Mono<AttemptResultView> show(Attempt attempt) {
        Instant submittedAt = attempt.submittedAt();
        Outcome outcome = attempt.outcome();
        if (attempt.status() == AttemptStatus.ABANDONED) {
            return Mono.error(AttemptProblems.ATTEMPT_ABANDONED.exception());
        }
        if (submittedAt == null || outcome == null) {
            return Mono.error(AttemptProblems.NOT_SUBMITTED.exception());
        }
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                .map(CorrectedQuiz::quiz)
                .flatMap(quiz -> attempts.ofDay(attempt.personId(), attempt.planId(), attempt.day())
                        .collectList()
                        .zipWith(terms.of(
                                quiz, attempt.personId(), attempt.basis().units()))
                        .map(found -> view(
                                attempt, attempt.paper(quiz), outcome, submittedAt, found.getT1(), found.getT2())));
    }

    private AttemptResultView view(
            Attempt attempt, PublishedQuiz quiz, Outcome outcome, Instant submittedAt, List<Attempt> ofDay, Terms own) {
        Tries tries = Tries.of(ofDay, attempt.quizId());
        List<Attempt> same = ofDay.stream()
                .filter(other -> other.quizId().equals(attempt.quizId()))
                .toList();
        boolean isGraded = attempt.status() == AttemptStatus.GRADED;
        Set<ReviewPart> parts = quiz.settings().reviewAt(clock.instant(), submittedAt, attempt.windowCloses(own));
        Integer left = tries.left(own);
        return new AttemptResultView(
                attempt.id().value(),
                attempt.quizId().value(),
                quiz.title(),
                attempt.planId(),
                attempt.day(),
                attempt.status().code(),
                isGraded ? outcome.mark() : null,
                outcome.totalMark(),
                isGraded ? outcome.percent() : null,
                isGraded ? outcome.hasPassed() : null,
                outcome.passPercent(),
                submittedAt,
                attempt.seconds(),
                !parts.isEmpty(),
                parts.isEmpty() ? List.of() : questions(attempt, quiz, outcome, parts),
                left,
                isGraded ? SectionResultView.of(outcome) : List.of(),
                parts.stream().map(ReviewPart::code).sorted().toList(),
                left != null && left == 0 ? null : tries.nextAt(quiz.settings()),
                MarkChangeView.of(attempt),
                StandingView.of(Standing.of(same)));
    }

    private static List<QuestionResultView> questions(
            Attempt attempt, PublishedQuiz quiz, Outcome outcome, Set<ReviewPart> parts) {
        Map<String, QuestionMark> marks = outcome.marks().stream()
                .collect(Collectors.toMap(mark -> mark.questionId().value(), Function.identity()));
        return attempt.questions().stream()
                .flatMap(ordered -> quiz.question(ordered.id()).stream()
                        .map(question -> question(
                                attempt,
                                question,
                                ordered,
                                marks.get(question.id().value()))))
                .map(whole -> ReviewMask.of(whole, parts))
                .toList();
    }

    /** Everything there is to tell of a question. */
    static QuestionResultView question(
            Attempt attempt, PaperQuestion question, OrderedQuestion ordered, @Nullable QuestionMark mark) {
        Content content = question.content();
        SavedResponse saved = attempt.response(question.id());
        BigDecimal given = mark == null ? null : mark.mark();
        BigDecimal most = mark == null ? question.mark() : mark.maxMark();
        boolean isDropped = question.treatment() == Treatment.DROPPED;
        HandMark byHand = attempt.handMarks().get(question.id());
        return new QuestionResultView(
                question.id().value(),
                content.type().code(),
                content.stem(),
                ResultFace.options(content, ordered.optionIds(), saved.response()),
                saved.sequence() == 0 ? null : ResponseContent.of(saved.response()),
                given,
                most,
                given == null || isDropped ? null : given.compareTo(most) == 0,
                KeyText.gaps(content),
                content.isTrue(),
                content.explanation(),
                content.guidance(),
                byHand == null ? null : byHand.comment(),
                LinkView.of(content.link()),
                PaperFace.blanks("", content, ordered),
                ResultFace.prompts(content),
                ResultFace.order(content),
                ResultFace.children(content, ordered, saved.response()),
                ResultFace.feedback(content, saved.response(), isDropped ? null : given, most),
                PaperFace.format(content),
                question.treatment() == Treatment.AS_ANSWERED
                        ? null
                        : question.treatment().code());
    }
}
