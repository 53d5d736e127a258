package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One response to one mark. The share of the mark is kept as an exact fraction and rounded once. */
public final class Grading {
    private Grading() {}

    /** Empty when a person has to give the mark. */
    public static Optional<BigDecimal> mark(
            Content content, Response response, BigDecimal maxMark, GradingPolicy policy, boolean isNegativeAllowed) {
        return needsPerson(content, response)
                ? Optional.empty()
                : Optional.of(markByRule(content, response, maxMark, policy, isNegativeAllowed));
    }

    /** As usual: no question earns less than 0. */
    public static Optional<BigDecimal> mark(
            Content content, Response response, BigDecimal maxMark, GradingPolicy policy) {
        return mark(content, response, maxMark, policy, false);
    }

    /**
     * What the parts earn that no person marks.
     *
     * @param isNegativeAllowed whether policies that take marks off may go down to the loss of the whole mark
     */
    public static BigDecimal markByRule(
            Content content, Response response, BigDecimal maxMark, GradingPolicy policy, boolean isNegativeAllowed) {
        return share(content, response, new Marking(policy, isNegativeAllowed)).mark(maxMark);
    }

    private static boolean needsPerson(Content content, Response response) {
        return content.type().isMarkedByHand() && !response.isEmpty()
                || content.children().stream()
                        .anyMatch(child -> needsPerson(child.content(), response.child(child.id())));
    }

    private static Share share(Content content, Response response, Marking marking) {
        return switch (content.type()) {
            case SINGLE -> ChoiceGrading.single(content.options(), response.optionIds(), marking, content.scoring());
            case MULTIPLE ->
                ChoiceGrading.multiple(content.options(), response.optionIds(), marking, content.scoring());
            case TRUE_FALSE ->
                Share.when(response.isTrue() != null && response.isTrue().equals(content.isTrue()));
            case FILL_IN, CLOZE, SHORT_TEXT, NUMERIC -> GapGrading.share(content, response, marking);
            case MATCHING -> pairs(content, response);
            case ORDERING ->
                OrderGrading.share(
                        content.options().stream().map(Option::id).toList(),
                        response.optionIds(),
                        content.scoring().orderingOrExact());
            case COMPOSITE -> children(content, response, marking);
            case SHORT_ANSWER, DESCRIPTION -> Share.NONE;
        };
    }

    private static Share pairs(Content content, Response response) {
        long right = content.prompts().stream()
                .filter(prompt -> prompt.optionId().equals(response.pairs().get(prompt.id())))
                .count();
        int all = content.prompts().size();
        return content.scoring().isAllOrNothing() || all == 0
                ? Share.when(all > 0 && right == all)
                : Share.of(right, all);
    }

    /** Children earn by their own marks. */
    private static Share children(Content content, Response response, Marking marking) {
        List<Child> children = content.children();
        Share sum = Share.NONE;
        BigDecimal all = BigDecimal.ZERO;
        for (Child child : children) {
            GradingPolicy own =
                    Objects.requireNonNullElse(child.content().scoring().choices(), marking.policy());
            Share share = share(child.content(), response.child(child.id()), marking.with(own));
            sum = sum.plus(share.times(child.content().mark()));
            all = all.add(child.content().mark());
        }
        Share share = all.signum() == 0 ? Share.NONE : sum.over(all);
        return content.scoring().isAllOrNothing() ? Share.when(share.isAll()) : share;
    }
}
