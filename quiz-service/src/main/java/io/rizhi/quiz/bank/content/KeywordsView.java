package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Keywords;
import io.rizhi.quiz.bank.model.Keywords.Need;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that a good short answer holds; one of them is enough.
 *
 * @param need welcome, required or forbidden; null is welcome
 */
public record KeywordsView(
        @NotNull @Size(max = 50) List<@NotNull String> words,
        @NotNull BigDecimal mark,
        @Nullable String need) {

    public static KeywordsView of(Keywords keywords) {
        return new KeywordsView(keywords.words(), keywords.mark(), code(keywords.need()));
    }

    public Keywords toKeywords() {
        Need known = Codes.read(need, KeywordsView::ofCode, "/keywords");
        return new Keywords(
                words.stream().map(String::strip).toList(), mark, Objects.requireNonNullElse(known, Need.WELCOME));
    }

    private static String code(Need need) {
        return need.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Need> ofCode(String code) {
        return Arrays.stream(Need.values())
                .filter(need -> code(need).equals(code))
                .findFirst();
    }
}
