package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The type a question is read as.
 *
 * @param isByKey whether one or several keys decide between single and multiple
 * @param doubt code of what to tell, or null
 */
record TypeChoice(
        QuestionType type, boolean isByKey, @Nullable String doubt, boolean isError) {
    static TypeChoice of(
            @Nullable DeclaredType declared,
            @Nullable DeclaredType hint,
            List<String> options,
            String stem,
            Answered answered,
            boolean paperNamesTypes) {
        DeclaredType named = declared == null ? hint : declared;
        if (named == DeclaredType.UNSUPPORTED) {
            return new TypeChoice(
                    options.isEmpty() ? QuestionType.SHORT_ANSWER : QuestionType.SINGLE,
                    false,
                    "type-not-supported",
                    true);
        }
        QuestionType type = named == null ? null : named.type();
        if (type != null) {
            return new TypeChoice(type, false, null, false);
        }
        return named == DeclaredType.CHOICE
                ? new TypeChoice(QuestionType.SINGLE, true, null, false)
                : byShape(options, stem, answered, paperNamesTypes);
    }

    private static TypeChoice byShape(List<String> options, String stem, Answered answered, boolean paperNamesTypes) {
        boolean areWords = options.size() == 2 && options.stream().allMatch(option -> TruthKey.word(option) != null);
        boolean isTruth = options.isEmpty()
                && !answered.sources().isEmpty()
                && TruthKey.word(answered.sources().get(0).text()) != null;
        if (areWords || isTruth) {
            return new TypeChoice(QuestionType.TRUE_FALSE, false, null, false);
        }
        if (!options.isEmpty()) {
            return new TypeChoice(QuestionType.SINGLE, !paperNamesTypes, null, false);
        }
        if (answered.sources().isEmpty()) {
            return new TypeChoice(QuestionType.SHORT_ANSWER, false, "no-answer", true);
        }
        return GapAnswers.count(stem) > 0
                ? new TypeChoice(QuestionType.FILL_IN, false, "type-from-shape", false)
                : new TypeChoice(QuestionType.SHORT_ANSWER, false, "type-from-shape", false);
    }

    QuestionType settled(int keys) {
        return isByKey && keys > 1 ? QuestionType.MULTIPLE : type;
    }

    Optional<Finding> finding(int line) {
        if (doubt == null) {
            return Optional.empty();
        }
        return Optional.of(isError ? Finding.error(doubt, line) : Finding.warning(doubt, line));
    }
}
