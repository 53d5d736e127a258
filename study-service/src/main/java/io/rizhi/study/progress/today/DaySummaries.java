package io.rizhi.study.progress.today;

import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.record.RecordInHand;
import java.time.Instant;
import java.util.List;

/** The days of a record as its member sees them, for others who may see them. */
public final class DaySummaries {

    private final Explanations explanations;

    public DaySummaries(Explanations explanations) {
        this.explanations = explanations;
    }

    /** @param at the moment, which may lie in the past */
    public List<RecordDaySummaryView> of(RecordInHand record, Instant at, String language) {
        ModuleViews views = new ModuleViews(explanations, new Credits(List.of()), language, at);
        return record.verdicts(at).stream()
                .map(verdict -> views.summary(record, verdict))
                .toList();
    }
}
