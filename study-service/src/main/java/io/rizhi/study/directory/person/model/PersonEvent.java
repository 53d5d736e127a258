package io.rizhi.study.directory.person.model;

import java.util.List;

/** What happened to a person. */
public sealed interface PersonEvent {

    record Registered() implements PersonEvent {}

    /** Profile or roles changed; the event carries the state after the change. */
    record Changed() implements PersonEvent {}

    record MembershipChanged(Membership membership) implements PersonEvent {}

    record LeaveChanged(List<Leave> leaves) implements PersonEvent {}

    record Departed() implements PersonEvent {}
}
