package io.rizhi.quiz.importing.word;

import java.util.BitSet;
import java.util.List;

/**
 * One line of the paper.
 *
 * @param place the paragraph it comes from
 * @param doubts codes of what could not be taken over
 * @param bold letters by place
 */
record WordLine(String text, String place, List<String> doubts, BitSet bold, BitSet coloured, BitSet underlined) {

    static WordLine plain(String text, String place) {
        return new WordLine(text, place, List.of(), new BitSet(), new BitSet(), new BitSet());
    }

    WordLine withText(String newText) {
        return new WordLine(newText, place, doubts, bold, coloured, underlined);
    }
}
