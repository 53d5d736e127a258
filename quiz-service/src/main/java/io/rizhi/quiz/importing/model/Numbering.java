package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.importing.model.NumberLabel.Follows;
import io.rizhi.quiz.importing.model.NumberLabel.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a number at the start of a line opens the next question. Numbers rise by one; a list inside a stem or an
 * explanation has its own run of numbers, which is followed so that it is not taken for questions.
 */
final class Numbering {
    private final State state = new State();

    /** What changes from line to line. */
    private static final class State {
        private int last;
        private boolean mayRestart = true;
        private @Nullable Style main;
        private final Map<Style, Integer> lists = new EnumMap<>(Style.class);
        private final List<Finding> findings = new ArrayList<>();
    }

    Numbering() {
        this(0);
    }

    private Numbering(int last) {
        state.last = last;
    }

    /** Under a new heading numbers go on or start again at 1. */
    Numbering afterHeading() {
        return new Numbering(state.last);
    }

    int last() {
        return state.last;
    }

    /** Doubts about the label accepted last. */
    List<Finding> findings() {
        return state.findings;
    }

    /**
     * @param isAnswered whether the question before already has its answer
     * @param hasEvidence whether what follows looks like a question
     */
    boolean accepts(NumberLabel label, Line line, boolean isAnswered, BooleanSupplier hasEvidence) {
        state.findings.clear();
        boolean isNext = isNext(label.number());
        return switch (label.follows()) {
            case SIGN -> acceptsSigned(label, line, isNext, hasEvidence);
            case DIGIT -> isNext && acceptsGlued(label, line, isAnswered, hasEvidence);
            case SPACE -> isNext && acceptsBare(isAnswered, hasEvidence);
            case TEXT -> isNext && acceptsTight(label, line, isAnswered, hasEvidence);
        };
    }

    private boolean acceptsSigned(NumberLabel label, Line line, boolean isNext, BooleanSupplier hasEvidence) {
        if (label.style() == Style.CIRCLED && state.main != Style.CIRCLED) {
            return state.main == null && isNext && hasEvidence.getAsBoolean();
        }
        if (state.main == null) {
            return acceptsFirst(label, line, isNext, hasEvidence);
        }
        boolean continuesList = Integer.valueOf(label.number() - 1).equals(state.lists.get(label.style()));
        if (label.style() != state.main) {
            return isNext && !continuesList;
        }
        if (isNext && !continuesList) {
            return true;
        }
        return (isNext || !label.isLikeYear()) && hasEvidence.getAsBoolean() && (isNext || noteJump(label, line));
    }

    private boolean acceptsGlued(NumberLabel label, Line line, boolean isAnswered, BooleanSupplier hasEvidence) {
        boolean isYear = NumberLabel.startsWithYear(line.folded().substring(label.end()));
        boolean opens = isYear || isAnswered && hasEvidence.getAsBoolean();
        if (opens) {
            state.findings.add(Finding.warning("number-glued-to-digits", line.number()));
        }
        return opens;
    }

    private boolean acceptsBare(boolean isAnswered, BooleanSupplier hasEvidence) {
        boolean isStyle = state.main == null || state.main == Style.PLAIN;
        return isStyle && (state.mayRestart || isAnswered) && hasEvidence.getAsBoolean();
    }

    private boolean acceptsTight(NumberLabel label, Line line, boolean isAnswered, BooleanSupplier hasEvidence) {
        boolean opens = state.main == Style.PLAIN && isAnswered && hasEvidence.getAsBoolean();
        if (opens) {
            state.findings.add(Finding.warning("number-without-sign", line.number(), String.valueOf(label.number())));
        }
        return opens;
    }

    private boolean acceptsFirst(NumberLabel label, Line line, boolean isNext, BooleanSupplier hasEvidence) {
        if (isNext || state.last == 0) {
            return true;
        }
        return hasEvidence.getAsBoolean() && noteJump(label, line);
    }

    private boolean isNext(int number) {
        return number == state.last + 1 || state.mayRestart && number == 1;
    }

    private boolean noteJump(NumberLabel label, Line line) {
        String code = label.number() > state.last
                ? "number-jump"
                : label.number() == 1 ? "numbering-restarted" : "number-repeated";
        state.findings.add(
                Finding.warning(code, line.number(), String.valueOf(state.last), String.valueOf(label.number())));
        return true;
    }

    void question(NumberLabel label) {
        state.last = label.number();
        state.mayRestart = false;
        state.lists.clear();
        if (state.main == null) {
            state.main = label.style();
        }
    }

    /** 答：1. … opens a list of its own; its other points follow in the next lines. */
    void beginsList(NumberLabel label) {
        if (label.number() == 1 && label.follows() == Follows.SIGN) {
            state.lists.put(label.style(), 1);
        }
    }

    /** A new part of the question ends the list in the part before. */
    void endLists() {
        state.lists.clear();
    }

    /** A numbered line that stays inside the question; told where it could have been the next one. */
    void passedOver(NumberLabel label, Line line, Block block) {
        boolean hasSign = label.follows() == Follows.SIGN;
        boolean couldBeNext = hasSign ? label.style() == state.main : label.follows() == Follows.DIGIT;
        if (couldBeNext && isNext(label.number())) {
            block.note(Finding.warning("number-kept-as-text", line.number(), String.valueOf(label.number())));
        }
        if (hasSign) {
            state.lists.put(label.style(), label.number());
        }
    }
}
