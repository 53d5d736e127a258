package io.rizhi.quiz.importing.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an answer text was understood to say.
 *
 * @param letters chosen options by place, 0 for A; empty when nothing was understood
 * @param isTrue for true-false; null when not understood
 * @param rest text behind the key, which belongs to the explanation
 */
public record KeyReading(Set<Integer> letters, @Nullable Boolean isTrue, String rest, List<Finding> findings) {
    public static KeyReading letters(Set<Integer> letters, String rest, List<Finding> findings) {
        return new KeyReading(new TreeSet<>(letters), null, rest, findings);
    }

    public static KeyReading failed(Finding finding) {
        return new KeyReading(Set.of(), null, "", List.of(finding));
    }
}
