package io.rizhi.study.directory.person;

import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.model.PersonRejection;

/** Turns a rejection into its problem. */
final class PersonRefusals {

    private PersonRefusals() {}

    static ProblemException problem(PersonRejection reason) {
        return switch (reason) {
            case ALREADY_LEFT -> DirectoryProblems.PERSON_LEFT.exception();
            case ALREADY_IN_UNIT -> DirectoryProblems.ALREADY_IN_UNIT.exception();
            case MEMBERSHIP_BEFORE_CURRENT -> DirectoryProblems.MEMBERSHIP_BEFORE_CURRENT.exception();
            case SCOPE_MISSING -> DirectoryProblems.SCOPE_MISSING.exception();
            case LEAVE_OVERLAPS -> DirectoryProblems.LEAVE_OVERLAPS.exception();
            case HISTORY_FULL -> DirectoryProblems.HISTORY_FULL.exception();
        };
    }
}
