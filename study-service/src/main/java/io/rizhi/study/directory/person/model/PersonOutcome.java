package io.rizhi.study.directory.person.model;

import java.util.List;

/** The result of a decision about a person. */
public sealed interface PersonOutcome {

    /** The state after the change, with what happened, in order. */
    record Accepted(Person person, List<PersonEvent> events) implements PersonOutcome {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected(PersonRejection reason) implements PersonOutcome {}
}
