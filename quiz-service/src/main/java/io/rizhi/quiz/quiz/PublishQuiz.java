package io.rizhi.quiz.quiz;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.DraftRules;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import io.rizhi.quiz.quiz.model.QuizItem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Freezes a draft with the current versions of its questions. What is published already is not published twice. */
final class PublishQuiz {
    private final Quizzes quizzes;
    private final FindQuestions questions;
    private final Clock clock;

    PublishQuiz(Quizzes quizzes, FindQuestions questions, Clock clock) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * @param version of the draft to publish
     */
    Mono<Quiz> publish(QuizId id, int version) {
        return RetryOnConflict.of(() -> quizzes.find(id)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .filter(quiz -> quiz.version() == version)
                .switchIfEmpty(Mono.error(KitProblems.STALE_VERSION::exception))
                .flatMap(this::freeze));
    }

    private Mono<Quiz> freeze(Quiz quiz) {
        List<QuestionId> ids = quiz.items().stream().map(QuizItem::questionId).toList();
        return questions.find(ids).flatMap(found -> freeze(quiz, found));
    }

    private Mono<Quiz> freeze(Quiz quiz, Map<QuestionId, Question> found) {
        QuizDraft.refuse(QuizProblems.QUIZ_NOT_PUBLISHABLE, DraftRules.checkPublishable(quiz, found));
        List<PaperQuestion> paper = quiz.items().stream()
                .map(item -> paperQuestion(item, Objects.requireNonNull(found.get(item.questionId())), quiz))
                .toList();
        String hash = QuizHash.of(quiz.title(), quiz.settings(), paper);
        if (quiz.isPublished() && quiz.latest().hash().equals(hash)) {
            return Mono.just(quiz);
        }
        int number = quiz.isPublished() ? quiz.latest().number() + 1 : 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Publication> publications = new ArrayList<>(quiz.publications());
        publications.add(new Publication(number, hash, quiz.version(), now));
        Quiz next = new Quiz(quiz.id(), quiz.version(), quiz.title(), quiz.items(), quiz.settings(), publications, now);
        return quizzes.publish(
                quiz, next, new PublishedQuiz(quiz.id(), number, hash, quiz.title(), quiz.settings(), paper));
    }

    private static PaperQuestion paperQuestion(QuizItem item, Question question, Quiz quiz) {
        Content content = question.content();
        BigDecimal mark = content.isMarked() ? item.mark() : null;
        return new PaperQuestion(
                question.id(),
                question.version(),
                mark == null ? content.mark() : mark,
                policy(item, content, quiz),
                content);
    }

    /** What the paper says of the question, else what the question says, else what the quiz says. */
    private static GradingPolicy policy(QuizItem item, Content content, Quiz quiz) {
        GradingPolicy ofItem = item.policy();
        GradingPolicy ofQuestion = content.scoring().choices();
        GradingPolicy ofQuiz = quiz.settings().policy();
        return ofItem != null ? ofItem : Objects.requireNonNullElse(ofQuestion, ofQuiz);
    }
}
