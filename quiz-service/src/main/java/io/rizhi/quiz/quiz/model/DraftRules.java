package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a draft must keep to be stored, and what it must have to be published. */
public final class DraftRules {
    public static final int MOST_QUESTIONS = 300;
    private static final BigDecimal GREATEST_MARK = new BigDecimal("1000");

    private DraftRules() {}

    public static List<Fault> check(String title, List<QuizItem> items, QuizSettings settings) {
        List<Fault> faults = new ArrayList<>();
        if (title.isBlank() || title.length() > 200) {
            faults.add(new Fault("title-missing", "/title"));
        }
        if (items.size() > MOST_QUESTIONS) {
            faults.add(new Fault("questions-too-many", "/items"));
        }
        Set<QuestionId> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            QuizItem item = items.get(i);
            if (!seen.add(item.questionId())) {
                faults.add(new Fault("question-repeated", "/items/" + i));
            }
            BigDecimal mark = item.mark();
            if (mark != null && (mark.signum() <= 0 || mark.compareTo(GREATEST_MARK) > 0 || scale(mark) > 2)) {
                faults.add(new Fault("mark-out-of-range", "/items/" + i + "/mark"));
            }
        }
        checkSettings(settings, faults);
        return List.copyOf(faults);
    }

    private static void checkSettings(QuizSettings settings, List<Fault> faults) {
        checkRange(settings.passPercent(), 0, 100, "/passPercent", faults);
        checkRange(settings.graceSeconds(), 0, 86_400, "/graceSeconds", faults);
        if (settings.attemptsAllowed() != null) {
            checkRange(settings.attemptsAllowed(), 1, 100, "/attemptsAllowed", faults);
        }
        if (settings.timeLimitSeconds() != null) {
            checkRange(settings.timeLimitSeconds(), 10, 604_800, "/timeLimitSeconds", faults);
        }
    }

    private static void checkRange(int value, int least, int most, String pointer, List<Fault> faults) {
        if (value < least || value > most) {
            faults.add(new Fault("out-of-range", pointer));
        }
    }

    /** Faults that keep a draft from being published. */
    public static List<Fault> checkPublishable(Quiz quiz, Map<QuestionId, Question> questions) {
        List<Fault> faults = new ArrayList<>();
        if (quiz.items().isEmpty()) {
            faults.add(new Fault("questions-missing", "/items"));
        }
        for (int i = 0; i < quiz.items().size(); i++) {
            Question question = questions.get(quiz.items().get(i).questionId());
            if (question == null) {
                faults.add(new Fault("question-unknown", "/items/" + i));
            } else if (!question.isPublished()) {
                faults.add(new Fault("question-not-published", "/items/" + i));
            }
        }
        return List.copyOf(faults);
    }

    private static int scale(BigDecimal mark) {
        return mark.stripTrailingZeros().scale();
    }
}
