package io.rizhi.study.library.importing.model;

import java.util.Collection;

/**
 * How much there is to read and how long study takes: 350 Han characters or 200 Latin words a minute, half a second for
 * a number, 12 s for a figure, 2 s for a table row but at most 60 s for a table.
 *
 * <p>Sources of the pace: Chinese read aloud is about 255 characters a minute (IReST 2012, Trauzettel-Klosinski and
 * Dietz); English silent non-fiction is 238 words a minute (Brysbaert 2019). Study text lies between reading aloud and
 * silent reading. Han characters are counted by Unicode script, without punctuation and spaces.
 *
 * @param characters Han characters
 * @param words      runs of other letters
 * @param numbers    groups of digits
 * @param figures    pictures
 * @param tableSeconds time for tables
 */
public record ReadingTime(int characters, int words, int numbers, int figures, int tableSeconds) {

    public static final ReadingTime NONE = new ReadingTime(0, 0, 0, 0, 0);
    private static final double CHARACTERS_A_MINUTE = 350;
    private static final double WORDS_A_MINUTE = 200;
    private static final double SECONDS_A_NUMBER = 0.5;
    private static final int SECONDS_A_FIGURE = 12;
    private static final int SECONDS_A_ROW = 2;
    private static final int MOST_SECONDS_A_TABLE = 60;
    private static final int LEAST_SECONDS = 3;

    public static ReadingTime of(Block block) {
        var text = ofText(block.text());
        var table = Math.min(MOST_SECONDS_A_TABLE, SECONDS_A_ROW * block.tableRows());
        return new ReadingTime(text.characters, text.words, text.numbers, block.figures(), table);
    }

    public static ReadingTime of(Collection<Block> blocks) {
        return blocks.stream().map(ReadingTime::of).reduce(NONE, ReadingTime::plus);
    }

    public static ReadingTime ofText(String text) {
        int characters = 0;
        int words = 0;
        int numbers = 0;
        var before = Kind.OTHER;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            var kind = Kind.of(c);
            characters += kind == Kind.HAN ? 1 : 0;
            words += kind == Kind.LETTER && before != Kind.LETTER ? 1 : 0;
            numbers += kind == Kind.DIGIT && before != Kind.DIGIT ? 1 : 0;
            before = kind;
        }
        return new ReadingTime(characters, words, numbers, 0, 0);
    }

    public ReadingTime plus(ReadingTime other) {
        return new ReadingTime(
                characters + other.characters,
                words + other.words,
                numbers + other.numbers,
                figures + other.figures,
                tableSeconds + other.tableSeconds);
    }

    /** Whole seconds, at least 3 for a text that is there at all. */
    public int seconds() {
        var exact = characters / CHARACTERS_A_MINUTE * 60
                + words / WORDS_A_MINUTE * 60
                + numbers * SECONDS_A_NUMBER
                + (double) figures * SECONDS_A_FIGURE
                + tableSeconds;
        return equals(NONE) ? 0 : Math.max(LEAST_SECONDS, (int) Math.ceil(exact));
    }

    private enum Kind {
        HAN,
        LETTER,
        DIGIT,
        OTHER;

        static Kind of(int c) {
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            if (!Character.isLetter(c)) {
                return OTHER;
            }
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? HAN : LETTER;
        }
    }
}
