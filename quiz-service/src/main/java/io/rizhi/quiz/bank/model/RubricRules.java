package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;

/** Rules for what helps to mark a short answer. */
final class RubricRules {
    private static final int MOST_LINES = 50;
    private static final int LONGEST_WORD = 200;

    private RubricRules() {}

    static void check(Content content, Faults faults) {
        List<Criterion> rubric = content.structure().rubric();
        faults.when(rubric.size() > MOST_LINES, "rubric-too-long", "/rubric");
        faults.ids(rubric.stream().map(Criterion::id).toList(), "criterion-id-repeated", "rubric");
        for (int i = 0; i < rubric.size(); i++) {
            check(rubric.get(i), faults.at("rubric", i));
        }
        checkSum(content, faults);
        List<Keywords> keywords = content.structure().keywords();
        faults.when(keywords.size() > MOST_LINES, "rubric-too-long", "/keywords");
        for (int i = 0; i < keywords.size(); i++) {
            Keywords group = keywords.get(i);
            boolean areWords = !group.words().isEmpty()
                    && group.words().size() <= MOST_LINES
                    && group.words().stream().noneMatch(word -> word.isBlank() || word.length() > LONGEST_WORD);
            faults.when(!areWords, "keywords-empty", "/keywords/" + i);
            boolean isWithin = isMark(group.mark()) && group.mark().compareTo(content.mark()) <= 0;
            faults.when(!isWithin, "mark-out-of-range", "/keywords/" + i + "/mark");
        }
    }

    private static void check(Criterion criterion, Faults faults) {
        faults.text(criterion.text(), "criterion-empty", "");
        faults.when(!isMark(criterion.most()) || criterion.most().signum() == 0, "mark-out-of-range", "/most");
        faults.when(criterion.levels().size() > MOST_LINES, "rubric-too-long", "/levels");
        for (int i = 0; i < criterion.levels().size(); i++) {
            Criterion.Level level = criterion.levels().get(i);
            Faults part = faults.at("levels", i);
            part.text(level.text(), "criterion-empty", "");
            boolean isWithin = isMark(level.mark()) && level.mark().compareTo(criterion.most()) <= 0;
            part.when(!isWithin, "mark-out-of-range", "/mark");
        }
    }

    private static boolean isMark(BigDecimal mark) {
        return mark.signum() >= 0 && mark.compareTo(ContentRules.GREATEST_MARK) <= 0 && mark.scale() <= 2;
    }

    /** Together the criteria are worth what the question is worth. */
    private static void checkSum(Content content, Faults faults) {
        if (content.structure().rubric().stream().anyMatch(criterion -> !isMark(criterion.most()))) {
            return;
        }
        BigDecimal sum =
                content.structure().rubric().stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isOff = !content.structure().rubric().isEmpty() && sum.compareTo(content.mark()) != 0;
        faults.when(isOff, "rubric-sum-off", "/rubric");
    }
}
