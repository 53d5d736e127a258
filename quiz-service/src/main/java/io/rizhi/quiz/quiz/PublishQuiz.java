package io.rizhi.quiz.quiz;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.QuestionPool;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.DraftRules;
import io.rizhi.quiz.quiz.model.Layout;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Freezes a draft with the current versions of its questions. What is published already is not published twice. */
final class PublishQuiz {
    private static final int MOST_CANDIDATES = 2_000;

    private final Quizzes quizzes;
    private final FindQuestions questions;
    private final QuestionPool pool;
    private final Clock clock;

    PublishQuiz(Quizzes quizzes, FindQuestions questions, QuestionPool pool, Clock clock) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.pool = pool;
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
        return questions
                .find(ids)
                .zipWith(drawable(quiz.composition()), Ingredients::new)
                .flatMap(found -> freeze(quiz, found));
    }

    /** Questions of the draft by id, and for each rule those it may draw. */
    private record Ingredients(Map<QuestionId, Question> questions, Map<String, List<Question>> drawable) {
        Map<String, List<QuestionId>> candidates() {
            return drawable.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            rule -> rule.getValue().stream().map(Question::id).toList()));
        }
    }

    private Mono<Map<String, List<Question>>> drawable(Composition composition) {
        return Flux.fromIterable(composition.rules())
                .concatMap(rule -> pool.matching(rule.match(), MOST_CANDIDATES)
                        .collectList()
                        .map(found -> Map.entry(rule.id(), found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Quiz> freeze(Quiz quiz, Ingredients found) {
        QuizDraft.refuse(QuizProblems.QUIZ_NOT_PUBLISHABLE, DraftRules.checkPublishable(quiz, found.questions()));
        List<FieldError> unfilled = RuleFilling.check(quiz.composition(), found.candidates());
        if (!unfilled.isEmpty()) {
            throw QuizProblems.QUIZ_NOT_PUBLISHABLE.exception(unfilled);
        }
        List<PaperQuestion> paper = quiz.items().stream()
                .map(item -> paperQuestion(
                        item, Objects.requireNonNull(found.questions().get(item.questionId())), quiz))
                .toList();
        Layout layout = layout(quiz, found);
        String hash = QuizHash.of(quiz.title(), quiz.settings(), paper, layout);
        if (quiz.isPublished() && quiz.latest().hash().equals(hash)) {
            return Mono.just(quiz);
        }
        int number = quiz.isPublished() ? quiz.latest().number() + 1 : 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Publication> publications = new ArrayList<>(quiz.publications());
        publications.add(new Publication(number, hash, quiz.version(), now));
        Quiz next = new Quiz(
                quiz.id(), quiz.version(), quiz.title(), quiz.composition(), quiz.settings(), publications, now);
        return quizzes.publish(
                quiz, next, new PublishedQuiz(quiz.id(), number, hash, quiz.title(), quiz.settings(), paper, layout));
    }

    private static Layout layout(Quiz quiz, Ingredients found) {
        Map<QuestionId, String> places = new HashMap<>();
        quiz.items().forEach(item -> {
            String section = item.section();
            if (section != null) {
                places.put(item.questionId(), section);
            }
        });
        List<Question> all =
                found.drawable().values().stream().flatMap(List::stream).toList();
        return new Layout(
                quiz.composition().sections(),
                places,
                quiz.composition().rules(),
                found.candidates(),
                pool(all, quiz.settings()));
    }

    /** Questions that may be drawn, for their own marks. */
    static Map<QuestionId, PaperQuestion> pool(List<Question> questions, QuizSettings settings) {
        Map<QuestionId, PaperQuestion> pool = new HashMap<>();
        questions.forEach(question -> pool.put(question.id(), drawable(question, settings)));
        return pool;
    }

    private static PaperQuestion drawable(Question question, QuizSettings settings) {
        Content content = question.content();
        GradingPolicy policy = Objects.requireNonNullElse(content.scoring().choices(), settings.policy());
        return new PaperQuestion(question.id(), question.version(), content.mark(), policy, content)
                .allowingNegative(settings.hasNegativeMarks());
    }

    private static PaperQuestion paperQuestion(QuizItem item, Question question, Quiz quiz) {
        Content content = question.content();
        BigDecimal mark = content.isMarked() ? item.mark() : null;
        return new PaperQuestion(
                        question.id(),
                        question.version(),
                        mark == null ? content.mark() : mark,
                        policy(item, content, quiz),
                        content)
                .allowingNegative(quiz.settings().hasNegativeMarks());
    }

    /** What the paper says of the question, else what the question says, else what the quiz says. */
    private static GradingPolicy policy(QuizItem item, Content content, Quiz quiz) {
        GradingPolicy ofItem = item.policy();
        GradingPolicy ofQuestion = content.scoring().choices();
        GradingPolicy ofQuiz = quiz.settings().policy();
        return ofItem != null ? ofItem : Objects.requireNonNullElse(ofQuestion, ofQuiz);
    }
}
