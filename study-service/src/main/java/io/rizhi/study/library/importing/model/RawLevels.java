package io.rizhi.study.library.importing.model;

import java.util.Collection;
import java.util.EnumSet;

/** Ranks headings of one document against each other; gaps between ranks do not matter. */
final class RawLevels {

    private final EnumSet<NumberFamily> present = EnumSet.noneOf(NumberFamily.class);
    private final boolean hasStyles;

    RawLevels(Collection<Mark> marks) {
        boolean isStyled = false;
        for (var mark : marks) {
            isStyled |= mark.styledLevel() > 0;
            if (mark.numbering() != null) {
                present.add(mark.numbering().family());
            }
        }
        this.hasStyles = isStyled;
    }

    int of(Mark mark) {
        if (mark.styledLevel() > 0) {
            return mark.styledLevel() * 10;
        }
        var numbering = mark.numbering();
        int rank = numbering == null ? unnumbered() : ranked(numbering);
        return hasStyles ? rank * 10 + 5 : rank * 10;
    }

    private int unnumbered() {
        return present.isEmpty() || !present.contains(NumberFamily.HAN_COMMA) ? 1 : 2;
    }

    private int ranked(Numbering numbering) {
        int chapter = present.contains(NumberFamily.PART) ? 2 : 1;
        int deepestNamed = present.contains(NumberFamily.SECTION)
                ? chapter + 1
                : present.contains(NumberFamily.CHAPTER) ? chapter : present.contains(NumberFamily.PART) ? 1 : 0;
        return switch (numbering.family()) {
            case PART -> 1;
            case CHAPTER -> chapter;
            case SECTION -> chapter + 1;
            case ARTICLE, HAN_COMMA -> deepestNamed + 1;
            case HAN_BRACKET -> deepestNamed + 2;
            case DIGIT -> deepestNamed + 3;
            case DOTTED -> deepestNamed + 2 + numbering.depth();
            case DIGIT_BRACKET -> deepestNamed + 4;
        };
    }
}
