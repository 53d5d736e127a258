package io.rizhi.study.directory.unit;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.unit.model.UnitRejection;

/** Turns a rejection into its problem. */
final class UnitRefusals {

    private UnitRefusals() {}

    static ProblemException problem(UnitRejection reason) {
        return switch (reason) {
            case UNKNOWN_UNIT -> KitProblems.NOT_FOUND.exception();
            case UNKNOWN_PARENT -> DirectoryProblems.UNKNOWN_UNIT.exception();
            case CIRCLE -> DirectoryProblems.UNIT_CIRCLE.exception();
            case CLOSED -> DirectoryProblems.UNIT_CLOSED.exception();
            case HAS_CHILDREN -> DirectoryProblems.UNIT_NOT_EMPTY.exception();
            case BEFORE_FOUNDING -> DirectoryProblems.UNIT_BEFORE_FOUNDING.exception();
            case TOO_DEEP -> DirectoryProblems.UNIT_TOO_DEEP.exception();
            case NAME_TAKEN -> DirectoryProblems.UNIT_NAME_TAKEN.exception();
            case HISTORY_FULL -> DirectoryProblems.HISTORY_FULL.exception();
            case TOO_MANY -> DirectoryProblems.TOO_MANY_UNITS.exception();
        };
    }
}
