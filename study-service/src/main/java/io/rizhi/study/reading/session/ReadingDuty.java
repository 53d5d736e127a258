package io.rizhi.study.reading.session;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.ReadingTask;
import io.rizhi.study.reading.model.SectionCredit;
import java.util.List;
import reactor.core.publisher.Mono;

/** What reading needs of study records. Implemented by the feature that owns them. */
public interface ReadingDuty {

    /** What the person may read for a day; 404 without a record or day, 422 when the day is not open. */
    Mono<ReadingTask> task(PersonId person, PlanId plan, int day);

    /** Adds proofs to the study record, within the running transaction. */
    Mono<Void> prove(ReadingSession session, List<SectionCredit> proved);

    /** Tells of a report that looks made up. */
    Mono<Void> refused(ReadingSession session, BeatRefusal reason);
}
