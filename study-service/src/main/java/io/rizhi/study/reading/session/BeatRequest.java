package io.rizhi.study.reading.session;

import io.rizhi.study.reading.model.Beat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a page.
 *
 * @param seq number of the beat, from 1
 * @param nonce the nonce of the answer before
 * @param visible what was visible since the last beat
 * @param isActive whether there was a sign of a reader
 * @param isHidden whether the page was hidden
 * @param isLate whether a lost connection kept it back
 */
record BeatRequest(
        @Min(1) int seq,
        @NotNull @Size(max = 100) String nonce,
        @NotNull @Size(max = 50) List<@Valid @NotNull VisibleSection> visible,
        boolean isActive,
        boolean isHidden,
        @Nullable Boolean isLate) {

    Beat toBeat() {
        return new Beat(
                seq,
                nonce,
                visible.stream().map(VisibleSection::toVisible).toList(),
                isActive,
                isHidden,
                Boolean.TRUE.equals(isLate));
    }
}
