package io.rizhi.study.reading.model;

import java.util.List;

/** What became of a beat. */
public sealed interface BeatOutcome {

    /**
     * The beat was taken, also when it earned nothing.
     *
     * @param session the session after it
     * @param answer the answer
     * @param proved sections that it proved
     */
    record Taken(ReadingSession session, BeatAnswer answer, List<SectionCredit> proved) implements BeatOutcome {

        public Taken {
            proved = List.copyOf(proved);
        }
    }

    /** The beat was taken before; the answer is the same. */
    record Repeated(BeatAnswer answer) implements BeatOutcome {}

    /** The beat was not taken, and nothing changed. */
    record Refused(BeatRefusal reason) implements BeatOutcome {}
}
