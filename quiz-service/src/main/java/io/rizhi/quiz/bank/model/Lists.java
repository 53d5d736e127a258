package io.rizhi.quiz.bank.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Absent is empty: stored questions leave out what they do not use. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K, V> Map<K, V> of(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
