package io.rizhi.study.progress.model;

import java.util.List;

/** What became of a request to a study record. */
public sealed interface RecordOutcome {

    /**
     * @param record the new state
     * @param events what others hear of it, in order; empty when nothing changed
     */
    record Accepted(StudyRecord record, List<ProgressEvent> events) implements RecordOutcome {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** @param reason why nothing changed */
    record Rejected(RecordRejection reason) implements RecordOutcome {}
}
