package io.rizhi.study.library.importing.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up the evidence that a paragraph without heading style is a heading all the same. */
final class HeadingScore {

    static final int HEADING = 4;
    static final int DOUBTFUL = 3;
    /** Without a number at least one look is needed to get there. */
    static final int DOUBTFUL_UNNUMBERED = 2;

    private static final int RUN_IN = 2;
    private static final int NEVER = -10;

    private final List<Block> blocks;
    private final List<Optional<Numbering>> numbers;
    private final Counters counters;
    private final TextLook look;

    HeadingScore(List<Block> blocks, List<Optional<Numbering>> numbers, TextLook look) {
        this.blocks = blocks;
        this.numbers = numbers;
        this.counters = new Counters(numbers);
        this.look = look;
    }

    /** At least {@link #HEADING} for a heading of its own. */
    int of(int index) {
        var block = blocks.get(index);
        var text = block.text().strip();
        var number = numbers.get(index).orElse(null);
        if (text.isEmpty() || HeadingText.isTooLong(text) || HeadingText.endsLikeSentence(text)) {
            return NEVER;
        }
        if (number == null && HeadingText.isRemark(text)) {
            return NEVER;
        }
        if (number != null && number.rest().isEmpty() && !number.family().isNamed()) {
            return NEVER;
        }
        return base(number) + looks(block) + surroundings(index, text, number);
    }

    /** Whether the paragraph opens with a heading and goes on behind it. */
    boolean isRunIn(int index) {
        var number = numbers.get(index).orElse(null);
        if (number == null || number.family().isNamed() || look.hasArticles()) {
            return false;
        }
        var clause = HeadingText.firstClause(number.rest());
        if (clause.isEmpty() || !counters.isContinued(index)) {
            return false;
        }
        int score = 1
                + (blocks.get(index).style().isLeadBold() ? 1 : 0)
                + (clause.get().length() <= HeadingText.SHORT ? 1 : 0);
        return score >= RUN_IN;
    }

    private int base(@Nullable Numbering number) {
        if (number == null) {
            return -1;
        }
        int base =
                switch (number.family()) {
                    case PART, CHAPTER, SECTION -> HEADING;
                    case ARTICLE -> NEVER;
                    case HAN_COMMA -> 2;
                    case HAN_BRACKET, DOTTED -> 1;
                    case DIGIT, DIGIT_BRACKET -> 0;
                };
        boolean isListInLaw = look.hasArticles() && !number.family().isNamed();
        return base
                - (isListInLaw ? 3 : 0)
                + (look.isPlain() && !number.family().isNamed() ? 1 : 0);
    }

    private int looks(Block block) {
        var style = block.style();
        return (style.isBold() ? 1 : 0)
                + (look.isLarger(style) ? 1 : 0)
                + (look.isHeadingFamily(style) ? 1 : 0)
                + (style.isCentred() ? 1 : 0);
    }

    private int surroundings(int index, String text, @Nullable Numbering number) {
        int score = text.length() <= HeadingText.SHORT ? 1 : 0;
        if (number != null) {
            score += counters.isContinued(index) ? 1 : -1;
        }
        return score + (isFollowedByBody(index, text, number) ? 1 : 0);
    }

    private boolean isFollowedByBody(int index, String text, @Nullable Numbering number) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        var next = blocks.get(index + 1);
        var nextNumber = numbers.get(index + 1).orElse(null);
        if (!next.isParagraph()) {
            return true;
        }
        if (number != null && nextNumber != null && nextNumber.family() == number.family()) {
            return false;
        }
        return nextNumber != null || next.text().length() > text.length();
    }
}
