package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.importing.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said after an answer: about the whole, and to those who chose an option. */
final class Feedbacks {
    private final List<Node> modal;
    private final BodyText texts;

    Feedbacks(Node item, BodyText texts) {
        this.modal = item.elements("modalFeedback").toList();
        this.texts = texts;
    }

    @Nullable
    String explanation() {
        return of("general", "solution", "explanation");
    }

    Feedback feedback() {
        return new Feedback(of("correct"), of("partial", "partiallycorrect"), of("incorrect"));
    }

    private @Nullable String of(String... kinds) {
        return modal.stream()
                .filter(node -> List.of(kinds).contains(kind(node)))
                .map(texts::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Programs write CORRECT, correct_fb or feedback-correct; what is hidden from the right is said to the wrong. */
    private static String kind(Node node) {
        String name = node.get("identifier", "").toLowerCase(Locale.ROOT).replaceAll("feedback|fb|[^a-z]", "");
        return isShown(node) ? name : name.equals("correct") ? "incorrect" : name.equals("incorrect") ? "correct" : "";
    }

    private static boolean isShown(Node node) {
        return !node.get("showHide", "show").equals("hide");
    }

    /** To those who chose it: inside the option, or beside the body under its name. */
    Optional<String> ofOption(Node option) {
        String all = Stream.concat(option.all("feedbackInline"), ofName(option.get("identifier", "")))
                .filter(Feedbacks::isShown)
                .map(texts::of)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Stream<Node> ofName(String identifier) {
        return modal.stream().filter(node -> node.get("identifier", "").equals(identifier));
    }

    /** Whether some of it has no place in a question. */
    boolean isLeft(Node body, List<Node> interactions) {
        boolean isChoice =
                interactions.size() == 1 && interactions.get(0).name().equals("choiceInteraction");
        List<Node> options =
                isChoice ? interactions.get(0).elements("simpleChoice").toList() : List.of();
        long inside = options.stream()
                .flatMap(option -> option.all("feedbackInline"))
                .filter(Feedbacks::isShown)
                .count();
        List<String> names =
                options.stream().map(option -> option.get("identifier", "")).toList();
        boolean isInBody = body.all("feedbackBlock").findAny().isPresent()
                || body.all("feedbackInline").count() > inside;
        return isInBody
                || modal.stream()
                        .filter(node -> !(names.contains(node.get("identifier", "")) && isShown(node)))
                        .anyMatch(node -> !kind(node)
                                .matches("general|solution|explanation|correct|partial|partiallycorrect|incorrect"));
    }
}
