package io.rizhi.quiz.bank.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a question beyond options and gaps.
 *
 * @param prompts of a matching; what they take are the options
 * @param children of a composite
 * @param rubric of a short answer
 * @param keywords of a short answer
 * @param scoring null is as usual
 */
public record Structure(
        List<Prompt> prompts,
        List<Child> children,
        List<Criterion> rubric,
        List<Keywords> keywords,
        @Nullable Scoring scoring) {
    public static final Structure NONE = new Structure(List.of(), List.of(), List.of(), List.of(), null);

    public Structure {
        prompts = Lists.of(prompts);
        children = Lists.of(children);
        rubric = Lists.of(rubric);
        keywords = Lists.of(keywords);
        scoring = Scoring.USUAL.equals(scoring) ? null : scoring;
    }

    public Scoring scoringOrUsual() {
        return scoring == null ? Scoring.USUAL : scoring;
    }

    public Structure with(List<Prompt> newPrompts, List<Child> newChildren) {
        return new Structure(newPrompts, newChildren, rubric, keywords, scoring);
    }
}
