package io.rizhi.quiz.importing.anki;

import java.util.List;

/**
 * One note.
 *
 * @param place what a reader of the file would call it; empty where the number of the line says it
 * @param fromLine line of the source, or 0 when lines are still to be given
 * @param guid empty when it has none
 * @param kind how its cards ask
 * @param deck as Anki writes it, with two colons between the parts; empty for none
 * @param fields texts in the order of the note type
 * @param names of the fields; empty where the file does not tell
 */
record Note(
        String place,
        int fromLine,
        int toLine,
        String guid,
        Kind kind,
        String deck,
        List<String> tags,
        List<String> fields,
        List<String> names) {

    /** What is asked of a note. */
    enum Kind {
        /** Front and back. */
        BASIC,
        /** The answer is typed. */
        TYPED,
        /** Both sides are asked. */
        REVERSED,
        CLOZE;

        static Kind ofName(String noteType) {
            String name = noteType.toLowerCase(java.util.Locale.ROOT);
            if (name.contains("cloze") || name.contains("填空") || name.contains("克漏") || name.contains("挖空")) {
                return CLOZE;
            }
            if (name.contains("type in") || name.contains("输入") || name.contains("輸入")) {
                return TYPED;
            }
            return name.contains("reversed")
                            || name.contains("反向")
                            || name.contains("双向")
                            || name.contains("反转")
                            || name.contains("翻转")
                    ? REVERSED
                    : BASIC;
        }
    }

    String field(int place) {
        return place < fields.size() ? fields.get(place) : "";
    }

    /** Name of the field, or its number from 1. */
    String name(int place) {
        return place < names.size() && !names.get(place).isBlank()
                ? names.get(place).strip()
                : String.valueOf(place + 1);
    }
}
