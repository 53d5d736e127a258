package io.rizhi.quiz.attempt.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which key an attempt is marked with, and what its marks were before.
 *
 * @param key id of the newest correction its marks know of; empty before any
 * @param firstKey the one they knew of when it was graded
 * @param changes oldest first
 */
public record MarkHistory(String key, String firstKey, List<MarkChange> changes) {
    public static final MarkHistory NONE = new MarkHistory("", "", List.of());

    public MarkHistory {
        changes = List.copyOf(changes);
    }

    public MarkHistory gradedWith(String first) {
        return new MarkHistory(first, first, changes);
    }

    /** Knows of another correction now; marks as they were. */
    public MarkHistory knowing(String next) {
        return new MarkHistory(next, firstKey, changes);
    }

    public MarkHistory with(String next, MarkChange change) {
        List<MarkChange> all = new ArrayList<>(changes);
        all.add(change);
        return new MarkHistory(next, firstKey, all);
    }

    /** As if it had been graded with an older key, because the one it was graded with is withdrawn. */
    public MarkHistory withoutFirst(String older) {
        return new MarkHistory(key, older, changes);
    }

    /** What this correction changed. */
    public Optional<MarkChange> changeBy(String correctionId) {
        return changes.stream()
                .filter(change -> !change.isUndo() && change.correctionId().equals(correctionId))
                .findFirst();
    }
}
