package io.rizhi.quiz.importing.anki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with deletions as {@code {{c1::text::hint}}}, which may stand in each other. */
final class Deletions {
    private static final Pattern SIGN = Pattern.compile("\\{\\{c(\\d{1,4}(?:,\\d{1,4}){0,20})::|}}");
    private static final int DEEPEST = 8;

    /**
     * A deletion.
     *
     * @param parts texts and deletions in order
     * @param hint empty for none
     */
    record Deletion(Set<Integer> ordinals, List<Object> parts, String hint) {
        /** The text with the deletions in it resolved. */
        String text() {
            return textOf(parts);
        }
    }

    private final List<Object> parts;
    private final boolean isBroken;

    private Deletions(List<Object> parts, boolean isBroken) {
        this.parts = parts;
        this.isBroken = isBroken;
    }

    static boolean areIn(String text) {
        Matcher sign = SIGN.matcher(text);
        while (sign.find()) {
            if (sign.group(1) != null) {
                return true;
            }
        }
        return false;
    }

    static Deletions of(String text) {
        Deque<List<Object>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
        Deque<String> heads = new ArrayDeque<>();
        boolean isBroken = false;
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (sign.find()) {
            add(open, text.substring(from, sign.start()));
            from = sign.end();
            if (sign.group(1) != null && heads.size() < DEEPEST) {
                heads.push(sign.group());
                open.push(new ArrayList<>());
            } else if (sign.group(1) == null && !heads.isEmpty()) {
                Deletion closed = deletion(heads.pop(), open.pop());
                isBroken |= !isBalanced(closed.text());
                top(open).add(closed);
            } else {
                isBroken |= sign.group(1) != null;
                add(open, sign.group());
            }
        }
        add(open, text.substring(from));
        while (!heads.isEmpty()) {
            isBroken = true;
            List<Object> rest = open.pop();
            add(open, heads.pop());
            top(open).addAll(rest);
        }
        return new Deletions(top(open), isBroken);
    }

    /** A formula that ends in two braces closes its deletion too early. */
    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '{').count()
                == text.chars().filter(c -> c == '}').count();
    }

    private static List<Object> top(Deque<List<Object>> open) {
        return open.getFirst();
    }

    private static void add(Deque<List<Object>> open, String text) {
        if (!text.isEmpty()) {
            top(open).add(text);
        }
    }

    /** The hint stands behind two colons, in the text that comes last. */
    private static Deletion deletion(String head, List<Object> parts) {
        Set<Integer> ordinals = new TreeSet<>();
        for (String ordinal : head.substring(3, head.length() - 2).split(",")) {
            ordinals.add(Integer.parseInt(ordinal));
        }
        String hint = "";
        for (int i = 0; i < parts.size(); i++) {
            int colons = parts.get(i) instanceof String text ? text.indexOf("::") : -1;
            if (colons >= 0) {
                String text = (String) parts.get(i);
                hint = text.substring(colons + 2) + textOf(parts.subList(i + 1, parts.size()));
                List<Object> before = new ArrayList<>(parts.subList(0, i));
                before.add(text.substring(0, colons));
                return new Deletion(ordinals, before, hint);
            }
        }
        return new Deletion(ordinals, parts, hint);
    }

    private static String textOf(List<Object> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part instanceof Deletion inner ? inner.text() : part));
        return text.toString();
    }

    List<Object> parts() {
        return parts;
    }

    /** Whether a sign has no partner. */
    boolean isBroken() {
        return isBroken;
    }

    boolean areNested() {
        return parts.stream()
                .anyMatch(part -> part instanceof Deletion deletion
                        && deletion.parts().stream().anyMatch(Deletion.class::isInstance));
    }

    Set<Integer> ordinals() {
        Set<Integer> ordinals = new TreeSet<>();
        collect(parts, ordinals);
        return ordinals;
    }

    private static void collect(List<Object> parts, Set<Integer> ordinals) {
        for (Object part : parts) {
            if (part instanceof Deletion deletion) {
                ordinals.addAll(deletion.ordinals());
                collect(deletion.parts(), ordinals);
            }
        }
    }
}
