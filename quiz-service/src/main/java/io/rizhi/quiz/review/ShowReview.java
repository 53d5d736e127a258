package io.rizhi.quiz.review;

import io.rizhi.quiz.bank.LinkView;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Shows a person the questions in their book of wrong answers, with what would have been right. */
final class ShowReview {
    private static final int MOST = 200;

    private final WrongQuestions questions;
    private final CountLoad load;
    private final FindCorrectedQuiz quizzes;
    private final Clock clock;

    ShowReview(WrongQuestions questions, CountLoad load, FindCorrectedQuiz quizzes, Clock clock) {
        this.questions = questions;
        this.load = load;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Mono<ReviewSummaryView> summary(PersonId personId, ZoneId zone) {
        return Mono.zip(
                questions.count(personId, clock.instant()),
                load.count(personId, zone),
                (wrong, found) -> new ReviewSummaryView(wrong, found.today()));
    }

    /**
     * @param language zh-CN or en
     */
    Mono<WrongQuestionsView> list(PersonId personId, String language) {
        Map<Asked, Mono<PublishedQuiz>> versions = new HashMap<>();
        return questions
                .of(personId, clock.instant(), MOST)
                .concatMap(wrong -> versions.computeIfAbsent(Asked.of(wrong), this::read)
                        .flatMap(quiz -> Mono.justOrEmpty(quiz.question(wrong.questionId())
                                .map(question -> view(wrong, quiz, question, language)))))
                .collectList()
                .map(WrongQuestionsView::new);
    }

    private record Asked(QuizId quizId, int version) {
        static Asked of(WrongQuestion wrong) {
            return new Asked(wrong.quizId(), wrong.quizVersion());
        }
    }

    /** Once for all its questions. */
    private Mono<PublishedQuiz> read(Asked asked) {
        return quizzes.find(asked.quizId(), asked.version())
                .map(CorrectedQuiz::quiz)
                .cache();
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
