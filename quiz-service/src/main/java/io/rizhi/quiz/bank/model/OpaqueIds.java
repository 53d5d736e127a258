package io.rizhi.quiz.bank.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives ids that tell nothing to parts whose order or pairing is the key or hints at it: items of an ordering, both sides
 * of a matching, the choices of a gap.
 * The id follows from the text alone, so the same question always gets the same ids.
 */
public final class OpaqueIds {
    private static final int LENGTH = 12;

    private OpaqueIds() {}

    public static Content in(Content content) {
        return switch (content.type()) {
            case ORDERING ->
                content.builder()
                        .options(renamed(content.options(), ids(content.options())))
                        .build();
            case MATCHING -> matching(content);
            case CLOZE ->
                content.builder()
                        .gaps(content.gaps().stream().map(OpaqueIds::gap).toList())
                        .build();
            case COMPOSITE ->
                content.builder()
                        .children(content.children().stream()
                                .map(child -> new Child(child.id(), in(child.content())))
                                .toList())
                        .build();
            default -> content;
        };
    }

    private static Gap gap(Gap gap) {
        return gap.withOptions(renamed(gap.options(), ids(gap.options())));
    }

    private static Content matching(Content content) {
        Map<String, String> options = ids(content.options());
        Set<String> taken = new HashSet<>();
        List<Prompt> prompts = content.prompts().stream()
                .map(prompt -> new Prompt(
                        free("p", prompt.text(), taken),
                        prompt.text(),
                        options.getOrDefault(prompt.optionId(), prompt.optionId()),
                        prompt.feedback()))
                .toList();
        return content.builder()
                .options(renamed(content.options(), options))
                .prompts(prompts)
                .build();
    }

    private static Map<String, String> ids(List<Option> options) {
        Set<String> taken = new HashSet<>();
        Map<String, String> ids = new HashMap<>();
        options.forEach(option -> ids.put(option.id(), free("i", option.text(), taken)));
        return ids;
    }

    private static List<Option> renamed(List<Option> options, Map<String, String> ids) {
        return options.stream()
                .map(option -> option.withId(ids.getOrDefault(option.id(), option.id())))
                .toList();
    }

    private static String free(String sign, String text, Set<String> taken) {
        String seed = text.strip();
        String id = id(sign, seed);
        for (int again = 1; !taken.add(id); again++) {
            id = id(sign, seed + "\u0000" + again);
        }
        return id;
    }

    private static String id(String sign, String seed) {
        return sign + Fingerprint.sha256(sign + "\u0001" + seed).substring(0, LENGTH);
    }
}
