package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayDeque;
import java.util.Deque;

/** A formula of an office document (OMML) as one line: fractions, powers, indices and roots keep their sense. */
final class Formula {
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private boolean isText;
    private String sign = "";

    Formula() {
        open.push(new StringBuilder());
    }

    void start(String name, Xml.Attributes attributes) {
        names.push(name);
        switch (name) {
            case "num", "den", "sup", "sub", "deg", "e", "fName", "lim" -> open.push(new StringBuilder());
            case "t" -> isText = true;
            case "chr", "begChr" -> sign = attributes.get("val", "");
            case "d" -> sign = "(";
            case "nary" -> sign = "∫";
            default -> {
                // Looks and groups add nothing.
            }
        }
    }

    void text(String part) {
        if (isText) {
            top().append(part);
        }
    }

    void end(String name) {
        if (!names.isEmpty()) {
            names.pop();
        }
        switch (name) {
            case "t" -> isText = false;
            case "num" -> close("", "");
            case "den" -> close("/", "");
            case "sup" -> close("^", "");
            case "sub", "lim" -> close("_", "");
            case "deg" -> close("", "");
            case "e" -> closeBody();
            case "fName" -> close("", " ");
            default -> {
                // Looks and groups add nothing.
            }
        }
    }

    private void closeBody() {
        String around = names.isEmpty() ? "" : names.peek();
        String before =
                switch (around) {
                    case "rad" -> "√";
                    case "nary" -> sign;
                    default -> "";
                };
        if (around.equals("d")) {
            String body = pop();
            top().append('(').append(body).append(')');
        } else if (around.equals("rad")) {
            close(before, "");
        } else {
            String body = pop();
            top().append(before).append(body);
        }
    }

    private void close(String before, String after) {
        String body = pop();
        if (!body.isBlank()) {
            String wrapped =
                    body.strip().length() == 1 || body.strip().matches("[0-9.]+|[A-Za-z]+") ? body : "(" + body + ")";
            top().append(before).append(wrapped).append(after);
        }
    }

    private String pop() {
        String body = top().toString();
        if (open.size() > 1) {
            open.pop();
        } else {
            top().setLength(0);
        }
        return body;
    }

    private StringBuilder top() {
        return open.element();
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        open.descendingIterator().forEachRemaining(all::append);
        return all.toString();
    }
}
