package io.rizhi.quiz.review;

import io.rizhi.quiz.bank.LinkView;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.review.model.DailyLoad;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Shows a person the questions they last answered wrong, with what would have been right. */
final class ShowReview {
    private static final int MOST = 200;

    private final WrongQuestions questions;
    private final ReviewCards cards;
    private final ReviewLog log;
    private final FindQuizVersion quizzes;
    private final Clock clock;

    ShowReview(WrongQuestions questions, ReviewCards cards, ReviewLog log, FindQuizVersion quizzes, Clock clock) {
        this.questions = questions;
        this.cards = cards;
        this.log = log;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Mono<ReviewSummaryView> summary(PersonId personId, ZoneId zone) {
        Instant now = clock.instant();
        Mono<Integer> today = cards.countDue(personId, now)
                .zipWith(log.count(personId, LocalDate.ofInstant(now, zone)), DailyLoad::today);
        return Mono.zip(questions.count(personId, now), today, ReviewSummaryView::new);
    }

    /**
     * @param language zh-CN or en
     */
    Mono<WrongQuestionsView> list(PersonId personId, String language) {
        return questions
                .of(personId, clock.instant(), MOST)
                .concatMap(wrong -> quizzes.find(wrong.quizId(), wrong.quizVersion())
                        .flatMap(quiz -> Mono.justOrEmpty(quiz.question(wrong.questionId())
                                .map(question -> view(wrong, quiz, question, language)))))
                .collectList()
                .map(WrongQuestionsView::new);
    }

    private static WrongQuestionView view(
            WrongQuestion wrong, PublishedQuiz quiz, PaperQuestion question, String language) {
        Content content = question.content();
        return new WrongQuestionView(
                wrong.questionId().value(),
                quiz.title(),
                content.stem(),
                wrong.wrongTimes(),
                wrong.lastWrongAt(),
                content.explanation(),
                KeyText.of(content, language.startsWith("en")),
                LinkView.of(content.link()),
                wrong.attemptId().value(),
                Objects.requireNonNullElse(content.notes().format(), "plain"));
    }
}
