package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Prompt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The left sides of a matching, numbered lines at the end of its stem, with the options that belong to them: 1-A；2-C.
 *
 * @param stem without those lines
 */
record Pairs(String stem, List<Prompt> prompts) {
    private static final Pattern PROMPT = Pattern.compile("^\\(\\s*(\\d{1,3})\\s*\\)\\s*");
    private static final Pattern PAIR =
            Pattern.compile("\\(?(\\d{1,3})\\)?\\s*(?:[-~:.、=]|->|→)?\\s*([A-Z])(?![A-Za-z])[\\s;,、。]*");

    /** Empty when the lines or the answer are in another form. */
    static Optional<Pairs> read(String stem, int options, String answer) {
        String[] lines = stem.split("\n");
        int first = lines.length;
        while (first > 0 && PROMPT.matcher(Fold.of(lines[first - 1])).lookingAt()) {
            first--;
        }
        List<String> lefts = new ArrayList<>();
        for (int i = first; i < lines.length; i++) {
            Matcher label = PROMPT.matcher(Fold.of(lines[i]));
            if (!label.lookingAt() || Integer.parseInt(label.group(1)) != lefts.size() + 1) {
                return Optional.empty();
            }
            lefts.add(lines[i].substring(label.end()));
        }
        Map<Integer, Integer> places = places(answer, options);
        if (lefts.isEmpty() || places.size() != lefts.size()) {
            return Optional.empty();
        }
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            Integer place = places.get(i + 1);
            if (place == null) {
                return Optional.empty();
            }
            prompts.add(new Prompt("p" + (i + 1), lefts.get(i), "o" + (place + 1), null));
        }
        return Optional.of(new Pairs(String.join("\n", List.of(lines).subList(0, first)), prompts));
    }

    /** Empty when a part of the answer names no pair, or an option that is not there. */
    private static Map<Integer, Integer> places(String answer, int options) {
        Map<Integer, Integer> places = new HashMap<>();
        String folded = Fold.of(answer).strip();
        Matcher pair = PAIR.matcher(folded);
        int at = 0;
        while (at < folded.length() && pair.find(at) && pair.start() == at) {
            int place = pair.group(2).charAt(0) - 'A';
            if (place >= options || places.put(Integer.parseInt(pair.group(1)), place) != null) {
                return Map.of();
            }
            at = pair.end();
        }
        return at == folded.length() ? places : Map.of();
    }
}
