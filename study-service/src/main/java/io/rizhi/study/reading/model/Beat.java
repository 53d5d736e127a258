package io.rizhi.study.reading.model;

import java.util.List;

/**
 * One report of a page.
 *
 * @param seq number of the beat, rising within its session
 * @param nonce the nonce of the answer before
 * @param visible what was visible
 * @param isActive whether there was any sign of a reader
 * @param isHidden whether the page was hidden
 * @param isLate whether it was kept back by a lost connection
 */
public record Beat(int seq, String nonce, List<Visible> visible, boolean isActive, boolean isHidden, boolean isLate) {

    public Beat {
        visible = List.copyOf(visible);
    }

    long reportedMillis() {
        return visible.stream()
                .mapToLong(section -> 1000L * Math.max(0, section.seconds()))
                .sum();
    }
}
