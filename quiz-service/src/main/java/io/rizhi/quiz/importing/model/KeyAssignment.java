package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;

/** Gives the answers of a key block to their questions: by section where the key has headings, else in order. */
final class KeyAssignment {
    private KeyAssignment() {}

    static List<Finding> assign(List<KeyEntry> entries, List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        int from = 0;
        for (KeyEntry entry : entries) {
            int found = find(entry, blocks, from);
            if (found < 0) {
                found = find(entry, blocks, 0);
                if (found >= 0 && entry.section() == 0 && isAmbiguous(entry, blocks)) {
                    blocks.get(found).note(Finding.error("key-ambiguous", entry.line(), entry.answer()));
                }
            }
            if (found < 0) {
                findings.add(Finding.error(
                        "key-without-question", entry.line(), String.valueOf(entry.number()), entry.answer()));
            } else {
                blocks.get(found).addKey(entry);
                from = found + 1;
            }
        }
        return findings;
    }

    private static int find(KeyEntry entry, List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isSection = entry.section() == 0 || block.section().ordinal() == entry.section();
            if (block.number() == entry.number() && isSection) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAmbiguous(KeyEntry entry, List<Block> blocks) {
        return blocks.stream().filter(block -> block.number() == entry.number()).count() > 1;
    }
}
