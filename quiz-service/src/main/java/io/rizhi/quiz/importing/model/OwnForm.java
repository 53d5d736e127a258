package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of questions for which papers have many forms, in the one form that is written and read here.
 *
 * @param stem without what became a part of its own
 * @param options of an ordering in the right order, of a matching as they stand
 */
record OwnForm(String stem, List<Gap> gaps, List<Prompt> prompts, List<String> options, List<Finding> findings) {

    /** What a paper declares, if the question is in the form for it. Null leaves the type to the shape of the question. */
    static @Nullable DeclaredType settled(
            @Nullable DeclaredType declared, String stem, List<String> options, Answered answered) {
        if (declared == null || declared == DeclaredType.MATERIAL) {
            return null;
        }
        boolean isInForm =
                switch (declared) {
                    case CLOZE -> !GapPlaces.in(stem).isEmpty();
                    case ORDERING -> !options.isEmpty();
                    case MATCHING ->
                        Pairs.read(stem, options.size(), answered.whole()).isPresent();
                    case COMPOSITE -> false;
                    default -> true;
                };
        return isInForm ? declared : DeclaredType.UNSUPPORTED;
    }

    static OwnForm read(QuestionType type, String stem, List<String> options, Answered answered, int line) {
        String answer = answered.whole();
        List<Finding> findings = new ArrayList<>();
        if (!type.usesOptions() && !options.isEmpty()) {
            findings.add(Finding.error("options-not-expected", line));
        }
        return switch (type) {
            case CLOZE -> ofGaps(stem, ClozeText.read(answer, Separators.of(""), line, findings), findings);
            case SHORT_TEXT -> ofGaps(stem, answer.isBlank() ? List.of() : List.of(GapText.read(answer)), findings);
            case NUMERIC -> ofGaps(stem, number(answer, line, findings), findings);
            case ORDERING -> new OwnForm(stem, List.of(), List.of(), order(answer, options, line, findings), findings);
            case MATCHING ->
                Pairs.read(stem, options.size(), answer)
                        .map(found -> new OwnForm(found.stem(), List.of(), found.prompts(), options, findings))
                        .orElseGet(() -> new OwnForm(stem, List.of(), List.of(), options, findings));
            default -> {
                answered.sources()
                        .forEach(source -> findings.add(
                                Finding.warning("part-not-kept", source.line(), ChoiceKey.shorten(source.text()))));
                yield ofGaps(stem, List.of(), findings);
            }
        };
    }

    private static OwnForm ofGaps(String stem, List<Gap> gaps, List<Finding> findings) {
        return new OwnForm(stem, gaps, List.of(), List.of(), findings);
    }

    private static List<Gap> number(String answer, int line, List<Finding> findings) {
        Optional<List<Gap>> gaps = NumberText.read(answer).map(keys -> List.of(Gap.number(keys, List.of(), false)));
        if (gaps.isEmpty() && !answer.isBlank()) {
            findings.add(Finding.error("number-unreadable", line, ChoiceKey.shorten(answer)));
        }
        return gaps.orElse(List.of());
    }

    private static List<String> order(String answer, List<String> options, int line, List<Finding> findings) {
        if (answer.isBlank()) {
            findings.add(Finding.warning("order-as-listed", line));
            return options;
        }
        Optional<List<String>> ordered = OrderKey.read(answer, options);
        if (ordered.isEmpty()) {
            findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(answer)));
        }
        return ordered.orElse(options);
    }
}
