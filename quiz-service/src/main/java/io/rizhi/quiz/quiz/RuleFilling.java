package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.DrawRule;
import io.rizhi.quiz.quiz.model.Drawing;
import io.rizhi.quiz.quiz.model.QuizItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the bank can fill the rules of a draft, all together and beside the fixed questions. */
final class RuleFilling {
    private RuleFilling() {}

    /** For each rule that cannot be filled, how many questions there are for it. */
    static List<FieldError> check(Composition composition, Map<String, List<QuestionId>> candidates) {
        Map<String, Long> filled = filled(composition, candidates);
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < composition.rules().size(); i++) {
            DrawRule rule = composition.rules().get(i);
            long found = filled.getOrDefault(rule.id(), 0L);
            if (found < rule.count()) {
                faults.add(FieldError.of("/rules/" + i + "/count", "bank-too-small", found, rule.count()));
            }
        }
        return List.copyOf(faults);
    }

    private static Map<String, Long> filled(Composition composition, Map<String, List<QuestionId>> candidates) {
        Set<QuestionId> fixed =
                composition.items().stream().map(QuizItem::questionId).collect(Collectors.toSet());
        return Drawing.draw(composition.rules(), candidates, fixed, Map.of(), new Random(0)).values().stream()
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
    }
}
