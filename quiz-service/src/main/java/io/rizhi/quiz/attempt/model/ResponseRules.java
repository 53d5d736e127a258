package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a response has the form its question asks for. Says nothing about right or wrong. */
public final class ResponseRules {
    private static final int LONGEST_GAP = 500;
    private static final int LONGEST_TEXT = 20_000;

    private ResponseRules() {}

    public static List<Fault> check(Content content, Response response) {
        List<Fault> faults = new ArrayList<>();
        QuestionType type = content.type();
        checkOptions(content, response, faults);
        boolean areGapsRight = type == QuestionType.FILL_IN
                ? response.gaps().size() <= content.gaps().size()
                : response.gaps().isEmpty();
        if (!areGapsRight || response.gaps().stream().anyMatch(gap -> gap.length() > LONGEST_GAP)) {
            faults.add(new Fault("response-out-of-form", "/response/gaps"));
        }
        if (response.isTrue() != null && type != QuestionType.TRUE_FALSE) {
            faults.add(new Fault("response-out-of-form", "/response/isTrue"));
        }
        String text = response.text();
        if (text != null && (type != QuestionType.SHORT_ANSWER || text.length() > LONGEST_TEXT)) {
            faults.add(new Fault("response-out-of-form", "/response/text"));
        }
        return List.copyOf(faults);
    }

    private static void checkOptions(Content content, Response response, List<Fault> faults) {
        Set<String> known = content.options().stream().map(Option::id).collect(Collectors.toSet());
        boolean areKnown = known.containsAll(response.optionIds());
        boolean areDistinct = new HashSet<>(response.optionIds()).size()
                == response.optionIds().size();
        boolean areTooMany =
                content.type() == QuestionType.SINGLE && response.optionIds().size() > 1;
        boolean areUsed = content.type().hasOptions() || response.optionIds().isEmpty();
        if (!areKnown || !areDistinct || areTooMany || !areUsed) {
            faults.add(new Fault("response-out-of-form", "/response/optionIds"));
        }
    }
}
