package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Source;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a question was read from.
 *
 * @param format such as gift or xlsx
 * @param place line, cell or entry
 * @param text as it was
 */
public record SourceView(
        @NotNull @Size(max = 50) String format,
        @Nullable String file,
        @Nullable String place,
        @Nullable String text) {
    public static @Nullable SourceView of(@Nullable Source source) {
        return source == null ? null : new SourceView(source.format(), source.file(), source.place(), source.text());
    }

    public Source toSource() {
        return new Source(format, file, place, text);
    }
}
