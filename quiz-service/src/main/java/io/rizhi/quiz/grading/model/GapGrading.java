package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What filled gaps earn: the weighted mean of what each earns. */
final class GapGrading {
    private GapGrading() {}

    static Share share(Content content, Response response, Marking marking) {
        Scoring scoring = content.scoring();
        boolean areTexts = content.gaps().stream().allMatch(gap -> gap.kindOrText() == GapKind.TEXT);
        Share share =
                scoring.isAnyOrder() && areTexts ? anyOrder(content, response) : inOrder(content, response, marking);
        return scoring.isAllOrNothing() ? Share.when(share.isAll()) : share;
    }

    private static BigDecimal allWeights(Content content) {
        return content.gaps().stream().map(Gap::weightOrOne).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Share inOrder(Content content, Response response, Marking marking) {
        Share sum = Share.NONE;
        for (int i = 0; i < content.gaps().size(); i++) {
            Gap gap = content.gaps().get(i);
            sum = sum.plus(gap(content, response, i, marking).times(gap.weightOrOne()));
        }
        return content.gaps().isEmpty() ? Share.NONE : sum.over(allWeights(content));
    }

    private static Share gap(Content content, Response response, int place, Marking marking) {
        Gap gap = content.gaps().get(place);
        Scoring scoring = content.scoring();
        return switch (gap.kindOrText()) {
            case TEXT -> text(content, gap, response.gap(place));
            case NUMBER -> NumberGrading.share(gap, response.gap(place));
            case CHOICE ->
                ChoiceGrading.single(
                        gap.options(), response.gapChoice(place), marking.with(GradingPolicy.WEIGHTS), scoring);
            case MULTIPLE ->
                ChoiceGrading.multiple(
                        gap.options(), response.gapChoice(place), marking.with(policy(gap, scoring)), scoring);
        };
    }

    private static GradingPolicy policy(Gap gap, Scoring scoring) {
        boolean hasWeights = gap.options().stream().anyMatch(option -> option.weight() != null);
        GradingPolicy usual = hasWeights ? GradingPolicy.WEIGHTS : GradingPolicy.PENALISED;
        return Objects.requireNonNullElse(scoring.choices(), usual);
    }

    private static TextRules rules(Gap gap, Content content) {
        return Objects.requireNonNullElse(gap.rules(), content.scoring().rulesOrUsual());
    }

    /** A text that is there as it was typed comes before one that is nearly so. */
    private static Share text(Content content, Gap gap, String typed) {
        TextRules rules = rules(gap, content);
        return earned(gap, typed, rules.withoutEdits())
                .or(() -> mayBeNear(content, typed, rules) ? earned(gap, typed, rules) : Optional.empty())
                .orElse(Share.NONE);
    }

    /** What is the key of a gap as it was typed is no slip of the pen in another one. */
    private static boolean mayBeNear(Content content, String typed, TextRules rules) {
        return rules.charactersPerEdit() != null
                && content.gaps().stream()
                        .noneMatch(gap -> TextMatch.matches(typed, gap.alternatives(), rules.withoutEdits()));
    }

    private static boolean fits(Content content, Gap gap, String typed) {
        TextRules rules = rules(gap, content);
        return TextMatch.matches(typed, gap.alternatives(), rules.withoutEdits())
                || mayBeNear(content, typed, rules) && TextMatch.matches(typed, gap.alternatives(), rules);
    }

    /** Empty when it is none of the texts. */
    private static Optional<Share> earned(Gap gap, String typed, TextRules rules) {
        if (TextMatch.matches(typed, gap.alternatives(), rules)) {
            return Optional.of(Share.ALL);
        }
        return gap.partials().stream()
                .filter(partial -> TextMatch.matches(typed, List.of(partial.text()), rules))
                .map(WeightedText::weight)
                .max(BigDecimal::compareTo)
                .map(Share::of);
    }

    /**
     * Each gap takes one answer and each answer fills one gap, so that as much weight as possible is filled. Heavier gaps
     * first, with answers moved on where that helps, is the best there is. The same answer twice counts once.
     */
    private static Share anyOrder(Content content, Response response) {
        List<Gap> gaps = content.gaps();
        List<String> typed = distinct(content, response);
        int[] filledBy = new int[typed.size()];
        java.util.Arrays.fill(filledBy, -1);
        BigDecimal filled = BigDecimal.ZERO;
        List<Integer> heaviestFirst = IntStream.range(0, gaps.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> gaps.get(place).weightOrOne())
                        .reversed())
                .toList();
        for (int gap : heaviestFirst) {
            if (canFill(gap, content, typed, filledBy, new HashSet<>())) {
                filled = filled.add(gaps.get(gap).weightOrOne());
            }
        }
        return gaps.isEmpty() ? Share.NONE : new Share(filled, allWeights(content));
    }

    private static boolean canFill(int gap, Content content, List<String> typed, int[] filledBy, Set<Integer> tried) {
        Gap wanted = content.gaps().get(gap);
        for (int i = 0; i < typed.size(); i++) {
            boolean fits = fits(content, wanted, typed.get(i));
            if (fits && tried.add(i) && (filledBy[i] < 0 || canFill(filledBy[i], content, typed, filledBy, tried))) {
                filledBy[i] = gap;
                return true;
            }
        }
        return false;
    }

    private static List<String> distinct(Content content, Response response) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String text : response.gaps()) {
            if (seen.add(TextMatch.fold(text, content.scoring().rulesOrUsual()))) {
                distinct.add(text);
            }
        }
        return distinct;
    }
}
