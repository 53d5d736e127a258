package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Scoring;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a choice among options earns under each policy. Nothing chosen earns nothing and costs nothing. */
final class ChoiceGrading {
    private static final Share HALF = Share.of(1, 2);

    private final List<Option> options;
    private final Set<String> chosen;
    private final Marking marking;
    private final Scoring scoring;
    private final long right;
    private final long wrong;
    private final long rightChosen;
    private final long wrongChosen;

    private ChoiceGrading(List<Option> options, Collection<String> chosen, Marking marking, Scoring scoring) {
        this.options = options;
        this.chosen = new HashSet<>(chosen);
        this.marking = marking;
        this.scoring = scoring;
        this.right = count(true, false);
        this.wrong = count(false, false);
        this.rightChosen = count(true, true);
        this.wrongChosen = count(false, true);
    }

    static Share single(List<Option> options, List<String> chosen, Marking marking, Scoring scoring) {
        ChoiceGrading grading = new ChoiceGrading(options, chosen, marking, scoring);
        boolean hasWeights = options.stream().anyMatch(option -> option.weight() != null);
        return marking.policy().usesWeights() && hasWeights ? grading.share() : Share.when(grading.isExact());
    }

    static Share multiple(List<Option> options, List<String> chosen, Marking marking, Scoring scoring) {
        return new ChoiceGrading(options, chosen, marking, scoring).share();
    }

    private long count(boolean isCorrect, boolean onlyChosen) {
        return options.stream()
                .filter(option -> option.isCorrect() == isCorrect)
                .filter(option -> !onlyChosen || chosen.contains(option.id()))
                .count();
    }

    private boolean isExact() {
        return rightChosen == right && wrongChosen == 0;
    }

    private Share share() {
        if (chosen.isEmpty()) {
            return Share.NONE;
        }
        return switch (marking.policy()) {
            case EXACT -> Share.when(isExact());
            case HALF_FOR_MISSING -> halfForMissing();
            case PROPORTIONAL -> wrongChosen > 0 ? Share.NONE : ofRight(rightChosen);
            case WEIGHTS -> marking.bounded(weights());
            case MAPPING -> mapping();
            case PER_OPTION -> Share.of(rightChosen + wrong - wrongChosen, options.size());
            case PENALISED -> marking.bounded(ofRight(rightChosen - wrongChosen));
            case STRICT -> marking.bounded(ofRight(rightChosen - wrongChosen - (right - rightChosen)));
            case EXAM_WRONG_OF_TWO -> exam(Share.of(1, Math.max(wrong, 2)));
            case EXAM_WRONG -> exam(Share.of(1, Math.max(wrong, 1)));
            case EXAM_RIGHT -> exam(Share.of(1, Math.max(right, 1)));
            case EXAM_ALL -> exam(Share.ALL);
            case EXAM_NONE -> exam(Share.NONE);
        };
    }

    private Share halfForMissing() {
        if (isExact()) {
            return Share.ALL;
        }
        BigDecimal share = scoring.partShare();
        Share part = share == null ? HALF : Share.of(share);
        return wrongChosen == 0 ? part : Share.NONE;
    }

    private Share ofRight(long parts) {
        return Share.of(parts, Math.max(right, 1));
    }

    private Share exam(Share cost) {
        return marking.bounded(ofRight(rightChosen).minus(cost.times(BigDecimal.valueOf(wrongChosen))));
    }

    /** Where no option has a weight, right ones share the mark and wrong ones share its loss. */
    private Share weights() {
        boolean hasWeights = options.stream().anyMatch(option -> option.weight() != null);
        return hasWeights
                ? sum(BigDecimal.ZERO)
                : ofRight(rightChosen).minus(Share.of(wrongChosen, Math.max(wrong, 1)));
    }

    private Share mapping() {
        BigDecimal usual = Objects.requireNonNullElse(scoring.defaultWeight(), BigDecimal.ZERO);
        return sum(usual)
                .between(
                        Objects.requireNonNullElse(scoring.lowerBound(), BigDecimal.ZERO)
                                .max(marking.least()),
                        Objects.requireNonNullElse(scoring.upperBound(), BigDecimal.ONE));
    }

    private Share sum(BigDecimal usual) {
        return Share.of(options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> Objects.requireNonNullElse(option.weight(), usual))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
