package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paper without question numbers: blank lines part the questions. */
final class UnnumberedPaper {
    private UnnumberedPaper() {}

    static Split split(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                close(open, blocks);
            } else {
                open.add(line);
            }
        }
        close(open, blocks);
        @Nullable String title = null;
        return new Split(title, List.copyOf(blocks), List.of(), List.of(), Set.of());
    }

    /** Only a group of lines with options or an answer is a question; others are told as unused. */
    private static void close(List<Line> open, List<Block> blocks) {
        boolean hasOptions = open.size() > 1 && OptionChain.find(open).isPresent();
        boolean hasAnswer = open.size() > 1 && open.stream().skip(1).anyMatch(Block::hasAnswer);
        boolean startsWithField = !open.isEmpty() && Block.hasAnswer(open.get(0));
        if (startsWithField && !blocks.isEmpty()) {
            open.forEach(blocks.get(blocks.size() - 1)::add);
        } else if (hasOptions || hasAnswer) {
            Block block = new Block(Section.NONE, null, open.get(0));
            open.stream().skip(1).forEach(block::add);
            blocks.add(block);
        }
        open.clear();
    }
}
