package io.rizhi.quiz.bank.content;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads codes and lists that a request may leave out. */
final class Codes {
    private Codes() {}

    /** Null stays null; a code that does not exist is a 400. */
    static <T> @Nullable T read(@Nullable String code, Function<String, Optional<T>> reader, String pointer) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return reader.apply(code)
                .orElseThrow(
                        () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of(pointer, "unknown-type"))));
    }

    static <A, B> List<B> each(@Nullable List<A> list, Function<A, B> reader) {
        return list == null ? List.of() : list.stream().map(reader).toList();
    }

    static boolean isSet(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
