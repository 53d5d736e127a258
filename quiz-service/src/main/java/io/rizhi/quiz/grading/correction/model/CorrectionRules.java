package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a correction fits the question that people answered: what they chose must still mean the same. */
public final class CorrectionRules {
    private static final BigDecimal GREATEST_MARK = new BigDecimal("1000");
    private static final int PLACES = 2;

    private CorrectionRules() {}

    /**
     * @param isDrawn whether only rules put the question on papers, for the mark they say
     */
    public static List<Fault> check(PaperQuestion question, boolean isDrawn, Correction correction) {
        List<Fault> faults = new ArrayList<>();
        Content content = correction.content();
        BigDecimal mark = correction.mark();
        boolean saysNothing = content == null
                && mark == null
                && correction.policy() == null
                && correction.treatment() == Treatment.AS_ANSWERED
                && question.treatment() == Treatment.AS_ANSWERED;
        refuse(saysNothing, "correction-empty", "/treatment", faults);
        refuse(!question.content().isMarked(), "question-unmarked", "/questionId", faults);
        if (content != null) {
            ContentRules.check(content)
                    .forEach(fault -> faults.add(new Fault(fault.code(), "/content" + fault.pointer())));
            refuse(!isSameQuestion(question.content(), content), "key-does-not-fit", "/content", faults);
        }
        if (mark != null) {
            boolean isOut = mark.signum() <= 0
                    || mark.compareTo(GREATEST_MARK) > 0
                    || mark.stripTrailingZeros().scale() > PLACES;
            refuse(isOut, "mark-out-of-range", "/mark", faults);
            refuse(question.content().isMarkedByHand(), "mark-given-by-hand", "/mark", faults);
            refuse(isDrawn, "mark-given-by-rule", "/mark", faults);
        }
        return List.copyOf(faults);
    }

    private static void refuse(boolean isWrong, String code, String pointer, List<Fault> faults) {
        if (isWrong) {
            faults.add(new Fault(code, pointer));
        }
    }

    private static boolean isSameQuestion(Content asked, Content corrected) {
        return asked.type() == corrected.type()
                && optionIds(asked.options()).equals(optionIds(corrected.options()))
                && prompts(asked).equals(prompts(corrected))
                && areGapsSame(asked, corrected)
                && areChildrenSame(asked.children(), corrected.children());
    }

    private static Set<String> optionIds(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }

    private static Set<String> prompts(Content content) {
        return content.prompts().stream().map(Prompt::id).collect(Collectors.toSet());
    }

    private static boolean areGapsSame(Content asked, Content corrected) {
        if (asked.gaps().size() != corrected.gaps().size()) {
            return false;
        }
        for (int i = 0; i < asked.gaps().size(); i++) {
            boolean isSame =
                    asked.gaps().get(i).kindOrText() == corrected.gaps().get(i).kindOrText()
                            && optionIds(asked.gaps().get(i).options())
                                    .equals(optionIds(corrected.gaps().get(i).options()));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private static boolean areChildrenSame(List<Child> asked, List<Child> corrected) {
        if (asked.size() != corrected.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean isSame = asked.get(i).id().equals(corrected.get(i).id())
                    && isSameQuestion(asked.get(i).content(), corrected.get(i).content());
            if (!isSame) {
                return false;
            }
        }
        return true;
    }
}
