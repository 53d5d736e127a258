package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.RichText;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Text of item bodies: as HTML where it says more than plain text can, else plain. */
final class BodyText {
    private static final Set<String> LEFT_OUT =
            Set.of("feedbackInline", "feedbackBlock", "templateBlock", "templateInline", "stylesheet");

    /** Elements that HTML never closes. */
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "col", "wbr", "source");

    private final boolean isHtml;

    BodyText(boolean isHtml) {
        this.isHtml = isHtml;
    }

    boolean isHtml() {
        return isHtml;
    }

    /**
     * @param placed what stands for an element, or null to go into it
     */
    static String html(Node node, Function<Node, @Nullable String> placed) {
        StringBuilder html = new StringBuilder();
        for (Object part : node.parts()) {
            if (!(part instanceof Node child)) {
                html.append(Entities.escape(String.valueOf(part)));
                continue;
            }
            String instead = placed.apply(child);
            if (instead != null) {
                html.append(instead);
            } else if (!LEFT_OUT.contains(child.name()) && isForAll(child)) {
                element(child, html, placed);
            }
        }
        return html.toString();
    }

    /** A block for others, such as those who mark, is no part of the question. */
    static boolean isForAll(Node node) {
        String view = node.get("view", "candidate");
        return !node.name().equals("rubricBlock") || view.isBlank() || view.contains("candidate");
    }

    private static void element(Node node, StringBuilder html, Function<Node, @Nullable String> placed) {
        html.append('<').append(node.name());
        node.attributes().forEach((name, value) -> {
            if (name.matches("[A-Za-z][A-Za-z0-9-]{0,40}")) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Entities.escape(value))
                        .append('"');
            }
        });
        html.append('>');
        if (!EMPTY.contains(node.name())) {
            html.append(html(node, placed)).append("</").append(node.name()).append('>');
        }
    }

    String of(String html) {
        return isHtml ? RichText.withoutBlock(RichText.cleaned(html)) : RichText.text(html);
    }

    String of(Node node) {
        return of(html(node, child -> null));
    }
}
