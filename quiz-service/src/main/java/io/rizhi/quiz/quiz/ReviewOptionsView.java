package io.rizhi.quiz.quiz;

import io.rizhi.quiz.quiz.model.ReviewOptions;
import io.rizhi.quiz.quiz.model.ReviewPart;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a result tells of each question, phase by phase; each list holds response, marks, right-answers, feedback or some
 * of them.
 *
 * @param rightAfter in the first two minutes after submission
 * @param laterOpen after that, while the window is open
 * @param closed once the window is over
 */
public record ReviewOptionsView(
        @NotNull @Size(max = 4) List<@NotNull @Pattern(regexp = ReviewPart.CODES) String> rightAfter,
        @NotNull @Size(max = 4) List<@NotNull @Pattern(regexp = ReviewPart.CODES) String> laterOpen,
        @NotNull @Size(max = 4) List<@NotNull @Pattern(regexp = ReviewPart.CODES) String> closed) {

    static @Nullable ReviewOptionsView of(@Nullable ReviewOptions options) {
        return options == null
                ? null
                : new ReviewOptionsView(
                        codes(options.rightAfter()), codes(options.laterOpen()), codes(options.closed()));
    }

    ReviewOptions toOptions() {
        return new ReviewOptions(parts(rightAfter), parts(laterOpen), parts(closed));
    }

    private static List<String> codes(Set<ReviewPart> parts) {
        return parts.stream().map(ReviewPart::code).toList();
    }

    private static Set<ReviewPart> parts(List<String> codes) {
        return codes.stream().flatMap(code -> ReviewPart.ofCode(code).stream()).collect(Collectors.toSet());
    }
}
