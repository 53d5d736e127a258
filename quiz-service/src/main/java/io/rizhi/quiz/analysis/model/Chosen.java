package io.rizhi.quiz.analysis.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Which wrong option people fall for. */
public final class Chosen {
    /** An option, and how often it was chosen. */
    public record Wrong(Option option, long times) {}

    private Chosen() {}

    /** The wrong option chosen most; none when nobody chose one, and where options are not right or wrong, as in an ordering. */
    public static Optional<Wrong> mostWrong(Content content, Map<String, Long> times) {
        boolean isChoice = content.type() == QuestionType.SINGLE || content.type() == QuestionType.MULTIPLE;
        return content.options().stream()
                .filter(option -> isChoice && !option.isCorrect())
                .map(option -> new Wrong(option, times.getOrDefault(option.id(), 0L)))
                .filter(wrong -> wrong.times() > 0)
                .max(Comparator.comparingLong(Wrong::times));
    }

    /** Whether that one is chosen more often than each right one. */
    public static boolean isKeyLessChosen(Content content, Map<String, Long> times) {
        long right = content.options().stream()
                .filter(Option::isCorrect)
                .mapToLong(option -> times.getOrDefault(option.id(), 0L))
                .max()
                .orElse(Long.MAX_VALUE);
        return mostWrong(content, times).filter(wrong -> wrong.times() > right).isPresent();
    }
}
