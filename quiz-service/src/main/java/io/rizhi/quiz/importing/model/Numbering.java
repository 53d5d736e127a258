package io.rizhi.quiz.importing.model;

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
    private final int last;
    private final boolean mayRestart;
    private final State state;

    /** What changes from line to line. */
    private static final class State {
        private int last;
        private boolean mayRestart;
        private @Nullable Style main;
        private final Map<Style, Integer> lists = new EnumMap<>(Style.class);
        private final List<Finding> findings = new ArrayList<>();
    }

    Numbering() {
        this(0, true);
    }

    private Numbering(int last, boolean mayRestart) {
        this.last = last;
        this.mayRestart = mayRestart;
        this.state = new State();
        state.last = last;
        state.mayRestart = mayRestart;
    }

    /** Under a new heading numbers go on or start again at 1. */
    Numbering afterHeading() {
        return new Numbering(state.last, true);
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
        if (label.isGlued()) {
            boolean isYear = NumberLabel.startsWithYear(line.folded().substring(label.end()));
            if (isNext && (isYear || isAnswered && hasEvidence.getAsBoolean())) {
                state.findings.add(Finding.warning("number-glued-to-digits", line.number()));
                return true;
            }
            return false;
        }
        if (label.isTight()) {
            boolean opens = isNext && state.main == Style.PLAIN && isAnswered && hasEvidence.getAsBoolean();
            if (opens) {
                state.findings.add(
                        Finding.warning("number-without-sign", line.number(), String.valueOf(label.number())));
            }
            return opens;
        }
        if (label.isBare()) {
            boolean isFirst = state.last == 0 || state.mayRestart;
            return isNext && (isFirst || isAnswered) && hasEvidence.getAsBoolean();
        }
        if (state.main == null) {
            return acceptsFirst(label, line, isNext, hasEvidence);
        }
        boolean continuesList = Integer.valueOf(label.number() - 1).equals(state.lists.get(label.style()));
        if (label.style() != state.main) {
            return isNext && !continuesList && (label.number() != 1 || hasEvidence.getAsBoolean());
        }
        if (isNext && (!continuesList || hasEvidence.getAsBoolean())) {
            return true;
        }
        return !isNext && hasEvidence.getAsBoolean() && noteJump(label, line);
    }

    private boolean acceptsFirst(NumberLabel label, Line line, boolean isNext, BooleanSupplier hasEvidence) {
        if (isNext || last == 0 && mayRestart && state.last == 0) {
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
        if (label.number() == 1 && !label.isBare() && !label.isGlued()) {
            state.lists.put(label.style(), 1);
        }
    }

    /** A new part of the question ends the list in the part before. */
    void endLists() {
        state.lists.clear();
    }

    /** A numbered line that stays inside the question; told where it could have been the next one. */
    void passedOver(NumberLabel label, Line line, Block block) {
        if (label.isBare() || label.isTight()) {
            return;
        }
        if (label.isGlued()) {
            if (isNext(label.number())) {
                block.note(Finding.warning("number-kept-as-text", line.number(), String.valueOf(label.number())));
            }
            return;
        }
        if (isNext(label.number()) && label.style() == state.main) {
            block.note(Finding.warning("number-kept-as-text", line.number(), String.valueOf(label.number())));
        }
        state.lists.put(label.style(), label.number());
    }
}
