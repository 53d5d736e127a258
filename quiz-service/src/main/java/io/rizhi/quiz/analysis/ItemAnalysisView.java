package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.GradedTries.Answers;
import io.rizhi.quiz.analysis.model.Chosen;
import io.rizhi.quiz.analysis.model.Guess;
import io.rizhi.quiz.analysis.model.ItemFigures;
import io.rizhi.quiz.bank.LinkView;
import io.rizhi.quiz.bank.PlainLine;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one question of a quiz worked; a figure that cannot be computed is null.
 *
 * @param facility mean mark of the highest, 0 to 1; 难度 P
 * @param discrimination correlation with the other questions, -100 to 100; of a drawn one with the whole total
 * @param efficiency discrimination in percent of the greatest possible
 * @param effectiveWeight percent of the spread of totals it brings; null when it works against the rest, and for a drawn one
 * @param topMinusBottom facility of the best 27 % less that of the weakest; 区分度 D
 * @param flags negative-discrimination, too-easy, too-hard, key-suspected
 * @param guess share of the mark that answers by lot earn, 0 to 1
 * @param wrongOption the wrong option chosen most, in all tries
 * @param wrongTimes how often
 * @param answers how often the question was answered or left, in all tries
 * @param meanSeconds from the answer before to this one
 * @param link the place in a document it is about
 * @param isDrawn whether only some papers have it
 * @param attempts first tries that were asked it, from which the figures are
 */
record ItemAnalysisView(
        String questionId,
        int version,
        String type,
        String stem,
        BigDecimal maxMark,
        @Nullable Double facility,
        @Nullable Double deviation,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        @Nullable Double effectiveWeight,
        @Nullable Double topMinusBottom,
        List<String> flags,
        @Nullable Double guess,
        @Nullable String wrongOption,
        @Nullable Long wrongTimes,
        long answers,
        @Nullable Double meanSeconds,
        @Nullable LinkView link,
        boolean isDrawn,
        int attempts) {
    private static final Answers NONE = new Answers(0, Map.of(), 0, 0);

    static ItemAnalysisView of(PaperQuestion question, boolean isDrawn, ItemFigures figures, @Nullable Answers known) {
        Answers answers = known == null ? NONE : known;
        Optional<Chosen.Wrong> wrong = Chosen.mostWrong(question.content(), answers.options());
        return new ItemAnalysisView(
                question.id().value(),
                question.version(),
                question.content().type().code(),
                PlainLine.stem(question.content()),
                question.mark(),
                figures.facility(),
                figures.deviation(),
                figures.discrimination(),
                figures.efficiency(),
                figures.effectiveWeight(),
                figures.topMinusBottom(),
                flags(question, figures, answers),
                Guess.share(question.content(), question.policy(), question.isNegativeAllowed()),
                wrong.map(chosen -> PlainLine.of(chosen.option().text(), question.content()))
                        .orElse(null),
                wrong.map(Chosen.Wrong::times).orElse(null),
                answers.answers(),
                answers.timed() == 0 ? null : (double) answers.seconds() / answers.timed(),
                LinkView.of(question.content().link()),
                isDrawn,
                figures.attempts());
    }

    private static List<String> flags(PaperQuestion question, ItemFigures figures, Answers answers) {
        List<String> flags = new ArrayList<>();
        Double discrimination = figures.discrimination();
        boolean saysNothing = discrimination == null || discrimination <= 0;
        if (saysNothing && Chosen.isKeyLessChosen(question.content(), answers.options())) {
            flags.add("key-suspected");
        }
        figures.flags().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(flags::add);
        return List.copyOf(flags);
    }
}
