package io.rizhi.quiz.importing.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An XML element.
 *
 * @param attributes by local name
 * @param parts texts and elements in order
 * @param line where its start tag ends, counted from 1
 */
public record Node(String name, String namespace, Map<String, String> attributes, List<Object> parts, int line) {

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public Stream<Node> elements() {
        return parts.stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    public Stream<Node> elements(String name) {
        return elements().filter(node -> node.name.equals(name));
    }

    public Optional<Node> first(String name) {
        return elements(name).findFirst();
    }

    /** Elements of that name at any depth, in the order they stand in. */
    public Stream<Node> all(String name) {
        return elements()
                .flatMap(node -> Stream.concat(node.name.equals(name) ? Stream.of(node) : Stream.of(), node.all(name)));
    }

    /** All text at any depth. */
    public String text() {
        return parts.stream()
                .map(part -> part instanceof Node node ? node.text() : String.valueOf(part))
                .collect(Collectors.joining());
    }

    /** Text of the first child of that name, or the other text. */
    public String text(String child, String otherwise) {
        return first(child).map(Node::text).orElse(otherwise);
    }
}
