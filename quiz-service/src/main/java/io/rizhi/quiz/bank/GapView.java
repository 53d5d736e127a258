package io.rizhi.quiz.bank;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A gap with everything that counts as right, for admins only. */
public record GapView(@NotNull @Size(max = 50) List<String> alternatives) {

    List<String> stripped() {
        return alternatives.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
