package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a response has the form its question asks for. Says nothing about right or wrong. */
public final class ResponseRules {
    private static final int LONGEST_GAP = 500;
    private static final int LONGEST_CHOICE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private ResponseRules() {}

    public static List<Fault> check(Content content, Response response) {
        List<Fault> faults = new ArrayList<>();
        check(content, response, "/response", faults);
        return List.copyOf(faults);
    }

    private static void check(Content content, Response response, String base, List<Fault> faults) {
        refuse(!areOptionsRight(content, response), base + "/optionIds", faults);
        refuse(!areGapsRight(content, response), base + "/gaps", faults);
        refuse(response.isTrue() != null && content.type() != QuestionType.TRUE_FALSE, base + "/isTrue", faults);
        String text = response.text();
        boolean isTextWrong =
                text != null && (content.type() != QuestionType.SHORT_ANSWER || text.length() > LONGEST_TEXT);
        refuse(isTextWrong, base + "/text", faults);
        refuse(!arePairsRight(content, response), base + "/pairs", faults);
        checkChildren(content, response, base + "/children", faults);
    }

    private static void refuse(boolean isWrong, String pointer, List<Fault> faults) {
        if (isWrong) {
            faults.add(new Fault("response-out-of-form", pointer));
        }
    }

    private static boolean areOptionsRight(Content content, Response response) {
        List<String> chosen = response.optionIds();
        return switch (content.type()) {
            case SINGLE -> chosen.size() <= 1 && isChoice(content.options(), chosen);
            case MULTIPLE -> isChoice(content.options(), chosen);
            case ORDERING ->
                chosen.isEmpty() || chosen.size() == content.options().size() && isChoice(content.options(), chosen);
            default -> chosen.isEmpty();
        };
    }

    private static boolean isChoice(List<Option> options, List<String> chosen) {
        Set<String> known = options.stream().map(Option::id).collect(Collectors.toSet());
        return known.containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size();
    }

    private static boolean areGapsRight(Content content, Response response) {
        if (!content.type().hasGaps()) {
            return response.gaps().isEmpty();
        }
        if (response.gaps().size() > content.gaps().size()) {
            return false;
        }
        for (int i = 0; i < response.gaps().size(); i++) {
            if (!isGapRight(content.gaps().get(i), response, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGapRight(Gap gap, Response response, int place) {
        if (!gap.kindOrText().hasOptions()) {
            return response.gap(place).length() <= LONGEST_GAP;
        }
        if (response.gap(place).length() > LONGEST_CHOICE) {
            return false;
        }
        List<String> chosen = response.gapChoice(place);
        return isChoice(gap.options(), chosen) && (gap.kindOrText() == GapKind.MULTIPLE || chosen.size() <= 1);
    }

    private static boolean arePairsRight(Content content, Response response) {
        Set<String> prompts = content.prompts().stream().map(Prompt::id).collect(Collectors.toSet());
        Set<String> options = content.type() == QuestionType.MATCHING
                ? content.options().stream().map(Option::id).collect(Collectors.toSet())
                : Set.of();
        return prompts.containsAll(response.pairs().keySet())
                && options.containsAll(response.pairs().values());
    }

    private static void checkChildren(Content content, Response response, String base, List<Fault> faults) {
        Map<String, Child> known =
                content.children().stream().collect(Collectors.toMap(Child::id, Function.identity()));
        response.children().forEach((id, answer) -> {
            Child child = known.get(id);
            refuse(child == null, base, faults);
            if (child != null) {
                check(child.content(), answer, base + "/" + id, faults);
            }
        });
    }
}
