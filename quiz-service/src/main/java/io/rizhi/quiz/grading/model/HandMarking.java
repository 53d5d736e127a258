package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Opinion;
import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the opinions of markers become a mark. */
public final class HandMarking {
    private static final int MARKERS = 2;
    private static final int PLACES = 2;

    private HandMarking() {}

    /** With one more opinion; a marker who gave one before replaces it. */
    public static HandMark with(@Nullable HandMark before, Opinion given, MarkingRule rule) {
        List<Opinion> opinions = new ArrayList<>();
        if (before != null && rule.isDouble()) {
            before.opinions().stream()
                    .filter(other -> !other.by().equals(given.by()))
                    .forEach(opinions::add);
        }
        opinions.add(given);
        return new HandMark(mark(opinions, rule), comment(opinions), given.by(), given.at(), opinions);
    }

    /** Two within the tolerance agree on the middle; a third one decides. */
    private static @Nullable BigDecimal mark(List<Opinion> opinions, MarkingRule rule) {
        Opinion last = opinions.get(opinions.size() - 1);
        if (!rule.isDouble() || opinions.size() > MARKERS) {
            return last.mark();
        }
        if (opinions.size() < MARKERS) {
            return null;
        }
        BigDecimal first = opinions.get(0).mark();
        boolean isNear = first.subtract(last.mark()).abs().compareTo(rule.tolerance()) <= 0;
        return isNear ? first.add(last.mark()).divide(BigDecimal.valueOf(MARKERS), PLACES, RoundingMode.HALF_UP) : null;
    }

    private static @Nullable String comment(List<Opinion> opinions) {
        List<String> comments = opinions.stream()
                .map(Opinion::comment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return comments.isEmpty() ? null : String.join("\n", comments);
    }

    /** Whether two opinions are too far apart and wait for somebody else. */
    public static boolean needsDecision(@Nullable HandMark mark) {
        return mark != null && mark.mark() == null && mark.opinions().size() >= MARKERS;
    }

    public static boolean hasOpinionOf(@Nullable HandMark mark, PersonId person) {
        return mark != null
                && mark.opinions().stream().anyMatch(opinion -> opinion.by().equals(person));
    }
}
