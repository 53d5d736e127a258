package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.AttemptStatus;
import java.util.Arrays;
import java.util.Optional;

/** How attempts are told apart in a list: as stored, but an open one whose time is over is overdue. */
enum ListedStatus {
    OPEN(AttemptStatus.OPEN, "open"),
    OVERDUE(AttemptStatus.OPEN, "overdue"),
    SUBMITTED(AttemptStatus.SUBMITTED, "submitted"),
    AWAITING_MARKING(AttemptStatus.AWAITING_MARKING, "awaiting-marking"),
    GRADED(AttemptStatus.GRADED, "graded"),
    ABANDONED(AttemptStatus.ABANDONED, "abandoned");

    private final AttemptStatus stored;
    private final String code;

    ListedStatus(AttemptStatus stored, String code) {
        this.stored = stored;
        this.code = code;
    }

    AttemptStatus stored() {
        return stored;
    }

    static Optional<ListedStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
