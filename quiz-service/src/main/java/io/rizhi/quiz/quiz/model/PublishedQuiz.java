package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of a quiz.
 *
 * @param questions that are on every paper
 */
public record PublishedQuiz(
        QuizId id,
        int version,
        String hash,
        String title,
        QuizSettings settings,
        List<PaperQuestion> questions,
        Layout layout) {
    public PublishedQuiz {
        questions = List.copyOf(questions);
    }

    public PublishedQuiz(
            QuizId id, int version, String hash, String title, QuizSettings settings, List<PaperQuestion> questions) {
        this(id, version, hash, title, settings, questions, Layout.PLAIN);
    }

    /** The same version with each question as the function has it. */
    PublishedQuiz with(UnaryOperator<PaperQuestion> change) {
        Map<QuestionId, PaperQuestion> pool = new HashMap<>();
        layout.pool().forEach((question, found) -> pool.put(question, change.apply(found)));
        Layout laid = new Layout(layout.sections(), layout.places(), layout.rules(), layout.candidates(), pool);
        return new PublishedQuiz(
                id,
                version,
                hash,
                title,
                settings,
                questions.stream().map(change).toList(),
                laid);
    }

    public BigDecimal totalMark() {
        return questions.stream().map(PaperQuestion::mark).reduce(layout.drawnMark(), BigDecimal::add);
    }

    /** How many questions each paper has. */
    public int questionCount() {
        return questions.size() + layout.drawnCount();
    }

    /** A question that is on every paper or may be drawn. */
    public Optional<PaperQuestion> question(QuestionId questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .or(() -> Optional.ofNullable(layout.pool().get(questionId)));
    }

    /** Whether it is on no paper but those that draw it; a rule then says what it is worth. */
    public boolean isDrawn(QuestionId questionId) {
        return questions.stream().noneMatch(question -> question.id().equals(questionId))
                && layout.pool().containsKey(questionId);
    }

    /** Whether a person has to mark some of it. */
    public boolean needsMarking() {
        return questions.stream().anyMatch(question -> question.content().isMarkedByHand())
                || layout.pool().values().stream()
                        .anyMatch(question -> question.content().isMarkedByHand());
    }

    /** The paper of one attempt: fixed and drawn questions, part by part, each for the marks of its rule. */
    public PublishedQuiz paper(List<DrawnQuestion> drawn) {
        if (layout.isPlain()) {
            return this;
        }
        Map<QuestionId, String> places = new HashMap<>(layout.places());
        List<PaperQuestion> paper = new ArrayList<>(part(null, drawn, places));
        layout.sections().forEach(section -> paper.addAll(part(section.id(), drawn, places)));
        Layout laid = new Layout(layout.sections(), places, List.of(), Map.of(), Map.of());
        return new PublishedQuiz(id, version, hash, title, settings, paper, laid);
    }

    private List<PaperQuestion> part(
            @Nullable String section, List<DrawnQuestion> drawn, Map<QuestionId, String> places) {
        List<PaperQuestion> part = new ArrayList<>(questions.stream()
                .filter(question -> Objects.equals(layout.places().get(question.id()), section))
                .toList());
        for (DrawRule rule : layout.rules()) {
            if (Objects.equals(rule.section(), section)) {
                drawn.stream()
                        .filter(question -> question.rule().equals(rule.id()))
                        .flatMap(question -> Optional.ofNullable(layout.pool().get(question.id())).stream())
                        .map(question -> marked(question, rule))
                        .forEach(part::add);
            }
        }
        if (section != null) {
            part.forEach(question -> places.put(question.id(), section));
        }
        return part;
    }

    private static PaperQuestion marked(PaperQuestion question, DrawRule rule) {
        BigDecimal mark = question.treatment() == Treatment.DROPPED ? BigDecimal.ZERO : rule.mark();
        return question.withMark(mark);
    }
}
