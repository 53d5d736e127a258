package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that every question in the bank keeps. */
public final class ContentRules {
    public static final int MOST_OPTIONS = 26;
    public static final int MOST_GAPS = 50;
    public static final int MOST_ALTERNATIVES = 50;
    public static final int MOST_TAGS = 50;
    public static final int LONGEST_TEXT = 65_536;
    public static final BigDecimal GREATEST_MARK = new BigDecimal("1000");
    private static final int MARK_DIGITS = 2;

    private ContentRules() {}

    public static List<Fault> check(Content content) {
        List<Fault> faults = new ArrayList<>();
        if (content.stem().isBlank()) {
            faults.add(new Fault("stem-missing", "/stem"));
        }
        checkMark(content.mark(), faults);
        checkLengths(content, faults);
        switch (content.type()) {
            case SINGLE, MULTIPLE -> checkOptions(content, faults);
            case TRUE_FALSE -> checkTruth(content, faults);
            case FILL_IN -> checkGaps(content, faults);
            case SHORT_ANSWER -> {
                // Guidance is welcome but not needed: a person marks the answer.
            }
        }
        return List.copyOf(faults);
    }

    private static void checkMark(BigDecimal mark, List<Fault> faults) {
        if (mark.signum() <= 0
                || mark.compareTo(GREATEST_MARK) > 0
                || mark.stripTrailingZeros().scale() > MARK_DIGITS) {
            faults.add(new Fault("mark-out-of-range", "/mark"));
        }
    }

    private static void checkOptions(Content content, List<Fault> faults) {
        if (content.options().size() < 2) {
            faults.add(new Fault("options-too-few", "/options"));
        }
        if (content.options().size() > MOST_OPTIONS) {
            faults.add(new Fault("options-too-many", "/options"));
        }
        Set<String> texts = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < content.options().size(); i++) {
            Option option = content.options().get(i);
            if (option.text().isBlank()) {
                faults.add(new Fault("option-empty", "/options/" + i));
            } else if (!texts.add(option.text().strip())) {
                faults.add(new Fault("option-repeated", "/options/" + i));
            }
            if (option.id().isBlank() || !ids.add(option.id())) {
                faults.add(new Fault("option-id-repeated", "/options/" + i));
            }
        }
        if (content.correctOptions() == 0) {
            faults.add(new Fault("no-answer", "/options"));
        }
        if (content.type() == QuestionType.SINGLE && content.correctOptions() > 1) {
            faults.add(new Fault("several-keys-for-single", "/options"));
        }
    }

    private static void checkTruth(Content content, List<Fault> faults) {
        if (content.isTrue() == null) {
            faults.add(new Fault("no-answer", "/isTrue"));
        }
    }

    private static void checkGaps(Content content, List<Fault> faults) {
        if (content.gaps().isEmpty()) {
            faults.add(new Fault("no-answer", "/gaps"));
        }
        if (content.gaps().size() > MOST_GAPS) {
            faults.add(new Fault("gaps-too-many", "/gaps"));
        }
        for (int i = 0; i < content.gaps().size(); i++) {
            List<String> alternatives = content.gaps().get(i).alternatives();
            if (alternatives.isEmpty() || alternatives.stream().anyMatch(String::isBlank)) {
                faults.add(new Fault("gap-without-answer", "/gaps/" + i));
            }
            if (alternatives.size() > MOST_ALTERNATIVES) {
                faults.add(new Fault("alternatives-too-many", "/gaps/" + i));
            }
        }
    }

    private static void checkLengths(Content content, List<Fault> faults) {
        checkLength(content.stem(), "/stem", faults);
        checkLength(content.explanation() == null ? "" : content.explanation(), "/explanation", faults);
        checkLength(content.guidance() == null ? "" : content.guidance(), "/guidance", faults);
        for (int i = 0; i < content.options().size(); i++) {
            checkLength(content.options().get(i).text(), "/options/" + i, faults);
        }
        for (int i = 0; i < content.gaps().size(); i++) {
            for (String alternative : content.gaps().get(i).alternatives()) {
                checkLength(alternative, "/gaps/" + i, faults);
            }
        }
        if (content.tags().size() > MOST_TAGS || content.tags().stream().anyMatch(tag -> tag.length() > 200)) {
            faults.add(new Fault("tags-too-many", "/tags"));
        }
    }

    private static void checkLength(String text, String pointer, List<Fault> faults) {
        if (text.length() > LONGEST_TEXT) {
            faults.add(new Fault("text-too-long", pointer));
        }
    }
}
