package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Words that a good short answer holds, one of them is enough. They only suggest a mark; a person gives it.
 *
 * @param words with the same meaning
 * @param mark for holding one of them
 * @param need what it means when none is there, or one is
 */
public record Keywords(List<String> words, BigDecimal mark, Need need) {
    /** What the presence of a group decides. */
    public enum Need {
        WELCOME,
        REQUIRED,
        FORBIDDEN
    }

    public Keywords {
        words = Lists.of(words);
    }
}
