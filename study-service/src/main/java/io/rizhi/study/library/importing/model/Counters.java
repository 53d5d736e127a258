package io.rizhi.study.library.importing.model;

import java.util.List;
import java.util.Optional;

/** Whether the number of a paragraph carries on a count; numbers that stand alone are no headings. */
final class Counters {

    private final List<Optional<Numbering>> numbers;

    Counters(List<Optional<Numbering>> numbers) {
        this.numbers = numbers;
    }

    boolean isContinued(int block) {
        var number = numbers.get(block).orElse(null);
        if (number == null) {
            return false;
        }
        return number.counter() == 1 ? nextOf(block, number) == 2 : previousOf(block, number) == number.counter() - 1;
    }

    private int nextOf(int block, Numbering number) {
        for (int i = block + 1; i < numbers.size(); i++) {
            var other = numbers.get(i).orElse(null);
            if (other != null && isSameKind(other, number)) {
                return other.counter();
            }
            if (other != null && isShallower(other, number)) {
                return 0;
            }
        }
        return 0;
    }

    private int previousOf(int block, Numbering number) {
        for (int i = block - 1; i >= 0; i--) {
            var other = numbers.get(i).orElse(null);
            if (other != null && isSameKind(other, number)) {
                return other.counter();
            }
        }
        return 0;
    }

    private static boolean isSameKind(Numbering other, Numbering number) {
        return other.family() == number.family() && other.depth() == number.depth();
    }

    private static boolean isShallower(Numbering other, Numbering number) {
        return other.family().isNamed() && !number.family().isNamed() && other.family() != NumberFamily.ARTICLE;
    }
}
