package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the names of QTI 3.0 (qti-choice-interaction, max-choices) to those of 2.x (choiceInteraction, maxChoices). */
final class Vocabulary {
    private static final String SIGN = "qti-";

    private Vocabulary() {}

    static Node normal(Node node) {
        boolean isOwn = node.name().startsWith(SIGN);
        Map<String, String> attributes = new LinkedHashMap<>();
        node.attributes().forEach((name, value) -> attributes.put(isOwn ? camel(name) : name, value));
        List<Object> parts = new ArrayList<>();
        for (Object part : node.parts()) {
            parts.add(part instanceof Node child ? normal(child) : part);
        }
        String name = isOwn ? camel(node.name().substring(SIGN.length())) : node.name();
        return new Node(name, node.namespace(), attributes, parts, node.line());
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder(kebab.length());
        boolean isNext = false;
        for (char c : kebab.toCharArray()) {
            if (c == '-') {
                isNext = true;
            } else {
                name.append(isNext ? Character.toUpperCase(c) : c);
                isNext = false;
            }
        }
        return name.toString();
    }
}
