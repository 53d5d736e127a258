package io.rizhi.quiz.analysis.model;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.grading.model.Grading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody earns on average who knows nothing and answers by lot: share of the mark, 0 to 1, or below 0 where wrong
 * choices cost more than right ones earn.
 */
public final class Guess {
    private static final int MOST_OPTIONS = 10;

    private Guess() {}

    /** Null where too many answers are possible to try them all. */
    public static @Nullable Double share(Content content, GradingPolicy policy, boolean isNegativeAllowed) {
        return switch (content.type()) {
            case SINGLE ->
                content.options().isEmpty() ? null : 1.0 / content.options().size();
            case TRUE_FALSE -> 0.5;
            case MULTIPLE -> multiple(content, policy, isNegativeAllowed);
            case MATCHING ->
                content.options().isEmpty() || content.scoring().isAllOrNothing()
                        ? null
                        : 1.0 / content.options().size();
            case FILL_IN, SHORT_TEXT, NUMERIC, SHORT_ANSWER -> 0.0;
            case ORDERING, CLOZE, COMPOSITE, DESCRIPTION -> null;
        };
    }

    /** The mean over every choice of at least one option. */
    private static @Nullable Double multiple(Content content, GradingPolicy policy, boolean isNegativeAllowed) {
        List<Option> options = content.options();
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            return null;
        }
        int choices = 1 << options.size();
        double sum = 0;
        for (int choice = 1; choice < choices; choice++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    chosen.add(options.get(i).id());
                }
            }
            Response response = new Response(chosen, List.of(), null, null);
            sum += Grading.mark(content, response, BigDecimal.valueOf(100), policy, isNegativeAllowed)
                    .orElse(BigDecimal.ZERO)
                    .doubleValue();
        }
        return sum / (choices - 1) / 100;
    }
}
