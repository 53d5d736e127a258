package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;

/** The rules that every question in the bank keeps. */
public final class ContentRules {
    public static final int MOST_OPTIONS = 26;
    public static final int MOST_ITEMS = 100;
    public static final int MOST_GAPS = 50;
    public static final int MOST_ALTERNATIVES = 50;
    public static final int MOST_CHILDREN = 50;
    public static final int MOST_TAGS = 50;
    public static final int LONGEST_TEXT = 65_536;
    public static final BigDecimal GREATEST_MARK = new BigDecimal("1000");
    static final int SHARE_DIGITS = 10;
    private static final int MARK_DIGITS = 2;

    private ContentRules() {}

    public static List<Fault> check(Content content) {
        Faults faults = Faults.none();
        check(content, faults);
        NoteRules.check(content, faults);
        return faults.all();
    }

    private static void check(Content content, Faults faults) {
        faults.when(content.stem().isBlank(), "stem-missing", "/stem");
        checkMark(content, faults);
        checkLengths(content, faults);
        switch (content.type()) {
            case SINGLE, MULTIPLE -> OptionRules.checkChoice(content, faults);
            case TRUE_FALSE -> faults.when(content.isTrue() == null, "no-answer", "/isTrue");
            case FILL_IN, CLOZE, SHORT_TEXT, NUMERIC -> GapRules.check(content, faults);
            case MATCHING -> OptionRules.checkMatching(content, faults);
            case ORDERING -> OptionRules.checkOrdering(content, faults);
            case COMPOSITE -> checkChildren(content, faults);
            case SHORT_ANSWER -> RubricRules.check(content, faults);
            case DESCRIPTION -> {
                // A text to read has nothing more to keep.
            }
        }
        ScoringRules.check(content, faults);
    }

    private static void checkMark(Content content, Faults faults) {
        BigDecimal mark = content.mark();
        boolean isRight = content.isMarked()
                ? mark.signum() > 0
                        && mark.compareTo(GREATEST_MARK) <= 0
                        && mark.stripTrailingZeros().scale() <= MARK_DIGITS
                : mark.signum() == 0;
        faults.when(!isRight, content.isMarked() ? "mark-out-of-range" : "mark-not-zero", "/mark");
    }

    private static void checkChildren(Content content, Faults faults) {
        List<Child> children = content.children();
        faults.when(children.isEmpty(), "children-missing", "/children");
        faults.when(children.size() > MOST_CHILDREN, "children-too-many", "/children");
        faults.ids(children.stream().map(Child::id).toList(), "child-id-repeated", "children");
        for (int i = 0; i < children.size(); i++) {
            Content child = children.get(i).content();
            Faults part = faults.at("children", i).within("/content");
            boolean isAllowed = child.type() != QuestionType.COMPOSITE && child.isMarked();
            part.when(!isAllowed, "child-type-not-allowed", "/type");
            child.notes().hints().forEach(hint -> part.length(hint, LONGEST_TEXT, "/hints"));
            if (isAllowed) {
                check(child, part);
            }
        }
    }

    private static void checkLengths(Content content, Faults faults) {
        faults.length(content.stem(), LONGEST_TEXT, "/stem");
        faults.length(content.explanation(), LONGEST_TEXT, "/explanation");
        faults.length(content.guidance(), LONGEST_TEXT, "/guidance");
        boolean areTagsWrong =
                content.tags().size() > MOST_TAGS || content.tags().stream().anyMatch(tag -> tag.length() > 200);
        faults.when(areTagsWrong, "tags-too-many", "/tags");
    }
}
