package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.grading.model.TextMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts what people typed into the text gaps of a question. Who typed it is not kept. */
public final class TypedAnswers {
    private static final int MOST_KEPT = 20_000;

    /**
     * A text that was typed.
     *
     * @param gap place of the gap, from 0
     * @param isRight whether it counts as right now
     */
    public record Typed(int gap, String text, int times, boolean isRight) {}

    private record Place(int gap, String text) {}

    /** Judged when first met, so that a long list costs a little with each attempt and not all at its end. */
    private record Count(boolean isRight, int times) {
        Count andOne() {
            return new Count(isRight, times + 1);
        }
    }

    private final Content content;
    private final Map<Place, Count> counts = new HashMap<>();

    public TypedAnswers(Content content) {
        this.content = content;
    }

    /** Beyond a limit only texts that are known already are counted on. */
    public TypedAnswers add(Response response) {
        for (int i = 0; i < content.gaps().size(); i++) {
            String text = response.gap(i).strip();
            boolean isText = content.gaps().get(i).kindOrText() == GapKind.TEXT;
            Place place = new Place(i, text);
            if (isText && !text.isEmpty() && (counts.size() < MOST_KEPT || counts.containsKey(place))) {
                Count unused = counts.compute(
                        place, (same, known) -> known == null ? new Count(isRight(place), 1) : known.andOne());
            }
        }
        return this;
    }

    /** What does not count comes first, then what was typed most. */
    public List<Typed> list(int most) {
        List<Typed> all = new ArrayList<>();
        counts.forEach((place, count) -> all.add(new Typed(place.gap, place.text, count.times, count.isRight)));
        return all.stream()
                .sorted(Comparator.comparing(Typed::isRight)
                        .thenComparing(Typed::times, Comparator.reverseOrder())
                        .thenComparing(Typed::gap)
                        .thenComparing(Typed::text))
                .limit(most)
                .toList();
    }

    /** Where gaps may be filled in any order, a text is right if any of them takes it. */
    private boolean isRight(Place place) {
        return content.scoring().isAnyOrder()
                ? content.gaps().stream().anyMatch(gap -> takes(gap, place.text))
                : takes(content.gaps().get(place.gap), place.text);
    }

    private boolean takes(Gap gap, String text) {
        return TextMatch.matches(
                text,
                gap.alternatives(),
                Objects.requireNonNullElse(gap.rules(), content.scoring().rulesOrUsual()));
    }
}
