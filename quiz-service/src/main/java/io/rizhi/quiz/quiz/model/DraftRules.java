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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a draft must keep to be stored, and what it must have to be published. */
public final class DraftRules {
    public static final int MOST_QUESTIONS = 300;
    private static final BigDecimal GREATEST_MARK = new BigDecimal("1000");

    private DraftRules() {}

    public static List<Fault> check(String title, Composition composition, QuizSettings settings) {
        List<Fault> faults = new ArrayList<>();
        if (title.isBlank() || title.length() > 200) {
            faults.add(new Fault("title-missing", "/title"));
        }
        if (composition.size() > MOST_QUESTIONS) {
            faults.add(new Fault("questions-too-many", "/items"));
        }
        Set<String> sections = checkSections(composition.sections(), faults);
        checkItems(composition.items(), sections, faults);
        checkRules(composition.rules(), sections, faults);
        checkSettings(settings, faults);
        return List.copyOf(faults);
    }

    private static Set<String> checkSections(List<PaperSection> sections, List<Fault> faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            PaperSection section = sections.get(i);
            if (!ids.add(section.id())) {
                faults.add(new Fault("section-repeated", "/sections/" + i + "/id"));
            }
            if (section.title().isBlank() || section.title().length() > 200) {
                faults.add(new Fault("title-missing", "/sections/" + i + "/title"));
            }
            Integer pass = section.passPercent();
            if (pass != null) {
                checkRange(pass, 0, 100, "/sections/" + i + "/passPercent", faults);
            }
        }
        return ids;
    }

    private static void checkItems(List<QuizItem> items, Set<String> sections, List<Fault> faults) {
        Set<QuestionId> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            QuizItem item = items.get(i);
            if (!seen.add(item.questionId())) {
                faults.add(new Fault("question-repeated", "/items/" + i));
            }
            BigDecimal mark = item.mark();
            if (mark != null) {
                checkMark(mark, "/items/" + i + "/mark", faults);
            }
            checkSection(item.section(), sections, "/items/" + i + "/section", faults);
        }
    }

    private static void checkRules(List<DrawRule> rules, Set<String> sections, List<Fault> faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            DrawRule rule = rules.get(i);
            if (!ids.add(rule.id())) {
                faults.add(new Fault("rule-repeated", "/rules/" + i + "/id"));
            }
            checkRange(rule.count(), 1, MOST_QUESTIONS, "/rules/" + i + "/count", faults);
            checkMark(rule.mark(), "/rules/" + i + "/mark", faults);
            checkSection(rule.section(), sections, "/rules/" + i + "/section", faults);
        }
    }

    private static void checkMark(BigDecimal mark, String pointer, List<Fault> faults) {
        if (mark.signum() <= 0 || mark.compareTo(GREATEST_MARK) > 0 || scale(mark) > 2) {
            faults.add(new Fault("mark-out-of-range", pointer));
        }
    }

    private static void checkSection(
            @Nullable String section, Set<String> sections, String pointer, List<Fault> faults) {
        if (section != null && !sections.contains(section)) {
            faults.add(new Fault("section-unknown", pointer));
        }
    }

    private static void checkSettings(QuizSettings settings, List<Fault> faults) {
        checkRange(settings.passPercent(), 0, 100, "/passPercent", faults);
        checkRange(settings.graceSeconds(), 0, 86_400, "/graceSeconds", faults);
        checkRange(settings.taking().firstDelaySeconds(), 0, 2_592_000, "/firstDelaySeconds", faults);
        checkRange(settings.taking().laterDelaySeconds(), 0, 2_592_000, "/laterDelaySeconds", faults);
        checkRange(settings.taking().handInSeconds(), settings.graceSeconds(), 2_592_000, "/handInSeconds", faults);
        faults.addAll(settings.window().check());
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

    /** Questions of a draft that the bank does not have; a retired one it has. */
    public static List<Fault> checkKnown(List<QuizItem> items, Set<QuestionId> known) {
        return IntStream.range(0, items.size())
                .filter(i -> !known.contains(items.get(i).questionId()))
                .mapToObj(i -> new Fault("question-unknown", "/items/" + i + "/questionId"))
                .toList();
    }

    /** Faults that keep a draft from being published. */
    public static List<Fault> checkPublishable(Quiz quiz, Map<QuestionId, Question> questions) {
        List<Fault> faults = new ArrayList<>();
        if (quiz.composition().isEmpty()) {
            faults.add(new Fault("questions-missing", "/items"));
        }
        for (int i = 0; i < quiz.items().size(); i++) {
            Question question = questions.get(quiz.items().get(i).questionId());
            if (question == null) {
                faults.add(new Fault("question-unknown", "/items/" + i + "/questionId"));
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
