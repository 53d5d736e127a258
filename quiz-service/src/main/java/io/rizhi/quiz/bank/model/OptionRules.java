package io.rizhi.quiz.bank.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for lists of options: to choose from, to assign, to put in order. */
final class OptionRules {
    private OptionRules() {}

    static void checkChoice(Content content, Faults faults) {
        checkTexts(content.options(), ContentRules.MOST_OPTIONS, faults);
        checkKeys(content.options(), content.type() == QuestionType.SINGLE, faults);
    }

    static void checkKeys(List<Option> options, boolean isSingle, Faults faults) {
        long right = options.stream().filter(Option::isCorrect).count();
        faults.when(right == 0, "no-answer", "/options");
        faults.when(isSingle && right > 1, "several-keys-for-single", "/options");
    }

    static void checkTexts(List<Option> options, int most, Faults faults) {
        faults.when(options.size() < 2, "options-too-few", "/options");
        faults.when(options.size() > most, "options-too-many", "/options");
        faults.ids(options.stream().map(Option::id).toList(), "option-id-repeated", "options");
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            Faults part = faults.at("options", i);
            part.text(option.text(), "option-empty", "");
            part.when(!option.text().isBlank() && !texts.add(option.text().strip()), "option-repeated", "");
            part.length(option.feedback(), ContentRules.LONGEST_TEXT, "/feedback");
            part.share(option.weight(), "-1", "1", "/weight");
        }
    }

    static void checkOrdering(Content content, Faults faults) {
        checkTexts(content.options(), ContentRules.MOST_ITEMS, faults);
    }

    static void checkMatching(Content content, Faults faults) {
        checkTexts(content.options(), ContentRules.MOST_ITEMS, faults);
        List<Prompt> prompts = content.prompts();
        Set<String> known = content.options().stream().map(Option::id).collect(Collectors.toSet());
        faults.when(prompts.size() < 2, "prompts-too-few", "/prompts");
        faults.when(prompts.size() > ContentRules.MOST_ITEMS, "prompts-too-many", "/prompts");
        faults.ids(prompts.stream().map(Prompt::id).toList(), "prompt-id-repeated", "prompts");
        for (int i = 0; i < prompts.size(); i++) {
            Prompt prompt = prompts.get(i);
            Faults part = faults.at("prompts", i);
            part.text(prompt.text(), "prompt-empty", "");
            part.when(!known.contains(prompt.optionId()), "prompt-without-option", "");
            part.length(prompt.feedback(), ContentRules.LONGEST_TEXT, "/feedback");
        }
    }
}
