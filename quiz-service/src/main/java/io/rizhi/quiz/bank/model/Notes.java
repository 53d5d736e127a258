package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question carries beside its text and its key.
 *
 * @param format of its texts: plain, markdown or html; null is plain
 * @param category path with slashes, such as 安全/用电; null for none
 * @param externalId id in the system it came from; null for none
 * @param feedback null for none
 * @param hints to be looked at one by one in practices and reviews; blank ones are left out
 * @param penalty share lost with each further try, where tries are offered; null for none
 * @param keepsOrder whether its options keep their order even in a quiz that shuffles
 * @param source null when written here
 */
public record Notes(
        @Nullable String format,
        @Nullable String category,
        @Nullable String externalId,
        @Nullable Feedback feedback,
        List<String> hints,
        @Nullable BigDecimal penalty,
        boolean keepsOrder,
        @Nullable Source source) {
    public static final Notes NONE = new Notes(null, null, null, null, List.of(), null, false, null);

    public Notes {
        hints = Lists.of(hints).stream().filter(hint -> !hint.isBlank()).toList();
        format = "plain".equals(format) ? null : format;
        feedback = Feedback.NONE.equals(feedback) ? null : feedback;
    }

    public Notes withCategory(@Nullable String newCategory) {
        return new Notes(format, newCategory, externalId, feedback, hints, penalty, keepsOrder, source);
    }

    public Notes withSource(@Nullable Source newSource) {
        return new Notes(format, category, externalId, feedback, hints, penalty, keepsOrder, newSource);
    }
}
