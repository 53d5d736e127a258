package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.importing.model.OptionLabel.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a question: the last A from which B, C, D … follow in order.
 *
 * @param labels A, B, C … in order, or in the order of a block whose letters run down its columns
 * @param breaks labels that should have belonged to the chain but do not: a page number glued to one, a letter left out,
 *     a letter twice
 */
record OptionChain(List<OptionLabel> labels, List<OptionLabel> breaks) {
    private static final int MOST_STARTS = 100;

    static Optional<OptionChain> find(List<Line> body) {
        List<OptionLabel> all = OptionLabel.in(body);
        List<List<OptionLabel>> chains = new ArrayList<>();
        for (int start : starts(all)) {
            List<OptionLabel> chain = chainFrom(all, start);
            if (chain.size() > 1) {
                chains.add(chain);
            }
        }
        List<OptionLabel> columns = downColumns(all);
        List<OptionLabel> chosen = choose(chains);
        if (columns.size() > (chosen == null ? 0 : chosen.size())) {
            return Optional.of(new OptionChain(columns, List.of()));
        }
        if (chosen != null) {
            return Optional.of(new OptionChain(chosen, breaks(all, chosen)));
        }
        return loneStart(all);
    }

    /**
     * A C in one line and B D in the next: each line begins with its own letter, and letters of a line are as far apart as there
     * are lines. Empty when the last labels form no such block.
     */
    private static List<OptionLabel> downColumns(List<OptionLabel> all) {
        int start = -1;
        for (int i = 0; i < all.size(); i++) {
            boolean isFirst = all.get(i).letter() == 'A' && all.get(i).strength() == Strength.LINE_START;
            start = isFirst ? i : start;
        }
        List<OptionLabel> block = start < 0 ? List.of() : all.subList(start, all.size());
        int rows = (int) block.stream().map(OptionLabel::line).distinct().count();
        boolean isWhole = rows > 1
                && block.size() > rows
                && block.stream().map(OptionLabel::letter).distinct().count() == block.size()
                && block.stream().allMatch(label -> label.letter() - 'A' < block.size());
        return isWhole && runsDown(block, rows) ? List.copyOf(block) : List.of();
    }

    private static boolean runsDown(List<OptionLabel> block, int rows) {
        int row = -1;
        for (int i = 0; i < block.size(); i++) {
            OptionLabel label = block.get(i);
            boolean isNewLine = i == 0 || label.line() != block.get(i - 1).line();
            row += isNewLine ? 1 : 0;
            boolean isInPlace = isNewLine
                    ? label.strength() == Strength.LINE_START && label.letter() - 'A' == row
                    : label.strength() == Strength.SPACED
                            && label.letter() - block.get(i - 1).letter() == rows;
            if (!isInPlace) {
                return false;
            }
        }
        return true;
    }

    /** Places of the last labels A; more of them than any question has are not tried. */
    private static List<Integer> starts(List<OptionLabel> all) {
        List<Integer> starts = IntStream.range(0, all.size())
                .filter(i -> all.get(i).letter() == 'A' && all.get(i).strength() != Strength.AFTER_DIGIT)
                .boxed()
                .toList();
        return starts.subList(Math.max(0, starts.size() - MOST_STARTS), starts.size());
    }

    /** An A whose B is glued to a digit or missing: a chain that broke at once. */
    private static Optional<OptionChain> loneStart(List<OptionLabel> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            OptionLabel label = all.get(i);
            if (label.letter() == 'A' && label.strength().compareTo(Strength.SPACED) <= 0) {
                List<OptionLabel> breaks = breaks(all, List.of(label));
                if (!breaks.isEmpty()) {
                    return Optional.of(new OptionChain(List.of(label), breaks));
                }
            }
        }
        return Optional.empty();
    }

    private static List<OptionLabel> chainFrom(List<OptionLabel> all, int first) {
        OptionLabel start = all.get(first);
        List<OptionLabel> chain = new ArrayList<>(List.of(start));
        int from = first + 1;
        while (true) {
            int next = next(all, from, (char) ('A' + chain.size()), start, chain.get(chain.size() - 1));
            if (next < 0 || chain.size() == 26) {
                return chain;
            }
            chain.add(all.get(next));
            from = next + 1;
        }
    }

    /** Among the labels with the wanted letter before the next A at a line start, the best placed; the first of equals. */
    private static int next(List<OptionLabel> all, int from, char letter, OptionLabel start, OptionLabel previous) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int i = from; i < all.size(); i++) {
            OptionLabel label = all.get(i);
            if (label.letter() == 'A' && label.strength() == Strength.LINE_START) {
                break;
            }
            if (label.letter() == letter) {
                int rank = rank(label, start, previous);
                if (rank < bestRank) {
                    best = i;
                    bestRank = rank;
                }
            }
        }
        return bestRank == Integer.MAX_VALUE ? -1 : best;
    }

    private static int rank(OptionLabel label, OptionLabel start, OptionLabel previous) {
        boolean hasSameSign = label.sign() == start.sign() || label.sign() == previous.sign();
        return switch (label.strength()) {
            case LINE_START -> hasSameSign ? 0 : 1;
            case SPACED -> hasSameSign ? 0 : 2;
            case GLUED -> hasSameSign ? 3 : Integer.MAX_VALUE;
            case AFTER_DIGIT -> Integer.MAX_VALUE;
        };
    }

    /** The last chain wins, unless it starts inside a line and an earlier one is at least as long. */
    private static @Nullable List<OptionLabel> choose(List<List<OptionLabel>> chains) {
        for (int i = chains.size() - 1; i >= 0; i--) {
            List<OptionLabel> chain = chains.get(i);
            boolean opensLine = chain.get(0).strength() == Strength.LINE_START;
            int longestBefore = chains.subList(0, i).stream()
                    .map(List::size)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            if (opensLine || longestBefore < chain.size()) {
                return chain;
            }
        }
        return null;
    }

    private static List<OptionLabel> breaks(List<OptionLabel> all, List<OptionLabel> chain) {
        char expected = (char) ('A' + chain.size());
        OptionLabel last = chain.get(chain.size() - 1);
        int after = all.indexOf(last) + 1;
        List<OptionLabel> breaks = new ArrayList<>();
        for (OptionLabel label : all.subList(after, all.size())) {
            boolean isGluedToDigit = label.strength() == Strength.AFTER_DIGIT && label.letter() == expected;
            boolean isLate = label.strength() == Strength.LINE_START && label.letter() != 'A';
            if (isGluedToDigit || isLate) {
                breaks.add(label);
            }
        }
        for (int i = 0; i + 1 < chain.size(); i++) {
            char letter = chain.get(i).letter();
            all.subList(all.indexOf(chain.get(i)) + 1, all.indexOf(chain.get(i + 1))).stream()
                    .filter(label -> label.strength() == Strength.LINE_START && label.letter() == letter)
                    .forEach(breaks::add);
        }
        return breaks;
    }
}
