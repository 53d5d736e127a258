package io.rizhi.study.progress.record;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.progress.model.DayState;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.Duty;
import io.rizhi.study.progress.model.DutyDay;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A record with everything a decision about it needs.
 *
 * @param stored the record as it was read
 * @param current the publication it follows
 * @param duty what the person is asked to do
 */
public record RecordInHand(StoredRecord stored, Publication current, Duty duty) {

    public StudyRecord record() {
        return stored.record();
    }

    /** The states of all days at a moment. */
    public List<DayVerdict> verdicts(Instant at) {
        return duty.days().stream().map(day -> verdict(day, at)).toList();
    }

    public Optional<DayVerdict> verdict(int day, Instant at) {
        return duty.day(day).map(asked -> verdict(asked, at));
    }

    private DayVerdict verdict(DutyDay day, Instant at) {
        return DayState.of(day, duty, record(), at);
    }
}
