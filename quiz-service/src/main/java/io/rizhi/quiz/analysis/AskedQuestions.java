package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.DrawnMarks;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.analysis.model.MarkTable.Drawn;
import io.rizhi.quiz.analysis.model.Marks;
import io.rizhi.quiz.analysis.model.Most;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a version asks: of everybody, and by its rules of some.
 *
 * @param fixed on every paper
 * @param pool that rules may draw, each worth what they say; 0 where they do not agree, then shares of it mean nothing
 */
record AskedQuestions(List<PaperQuestion> fixed, Map<QuestionId, PaperQuestion> pool) {
    /** Drawn questions shown at most, those asked most often. */
    private static final int MOST_SHOWN = 500;

    static AskedQuestions of(PublishedQuiz quiz) {
        Map<QuestionId, PaperQuestion> pool = new LinkedHashMap<>();
        for (DrawRule rule : quiz.layout().rules()) {
            quiz.layout().candidates().getOrDefault(rule.id(), List.of()).stream()
                    .flatMap(id -> quiz.question(id).stream())
                    .filter(question -> question.content().isMarked())
                    .forEach(question -> {
                        PaperQuestion unused =
                                pool.merge(question.id(), worth(question, rule.mark()), AskedQuestions::agreed);
                        Objects.requireNonNull(unused);
                    });
        }
        return new AskedQuestions(
                quiz.questions().stream()
                        .filter(question -> question.content().isMarked())
                        .toList(),
                pool);
    }

    private static PaperQuestion agreed(PaperQuestion one, PaperQuestion other) {
        return one.mark().compareTo(other.mark()) == 0 ? one : worth(one, BigDecimal.ZERO);
    }

    private static PaperQuestion worth(PaperQuestion question, BigDecimal mark) {
        return question.withMark(question.treatment() == Treatment.DROPPED ? BigDecimal.ZERO : mark);
    }

    /** Those that were drawn, most often first. */
    List<PaperQuestion> drawnMost(Tries tries) {
        return tries.drawn().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<QuestionId, DrawnMarks> entry) ->
                                -entry.getValue().attempts().length)
                        .thenComparing(entry -> entry.getKey().value()))
                .limit(MOST_SHOWN)
                .map(entry -> Objects.requireNonNull(pool.get(entry.getKey())))
                .toList();
    }

    /** Marks of the drawn questions; those not shown count in the totals all the same. */
    List<Drawn> tables(List<PaperQuestion> shown, Tries tries) {
        Map<QuestionId, DrawnMarks> rest = new LinkedHashMap<>(tries.drawn());
        List<Drawn> tables = new java.util.ArrayList<>();
        for (PaperQuestion question : shown) {
            DrawnMarks marks = Objects.requireNonNull(rest.remove(question.id()));
            tables.add(table(marks, question.hundredths()));
        }
        rest.values().forEach(marks -> tables.add(table(marks, 0)));
        return tables;
    }

    private static Drawn table(DrawnMarks marks, int most) {
        return new Drawn(marks.attempts(), Marks.ofHundredths(marks.hundredths()), Most.each(most, marks.most()));
    }
}
