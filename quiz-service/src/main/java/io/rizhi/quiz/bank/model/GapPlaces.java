package io.rizhi.quiz.bank.model;

import java.util.List;
import java.util.regex.Pattern;

/** Where the gaps of a cloze stand in its text: {@code [[1]]}, {@code [[2]]} and so on. */
public final class GapPlaces {
    private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private GapPlaces() {}

    /** Numbers of gaps in the order they stand in. */
    public static List<Integer> in(String stem) {
        return PLACE.matcher(stem)
                .results()
                .map(place -> Integer.parseInt(place.group(1)))
                .toList();
    }

    /** The sign for a gap, numbered from 1. */
    public static String sign(int number) {
        return "[[" + number + "]]";
    }
}
