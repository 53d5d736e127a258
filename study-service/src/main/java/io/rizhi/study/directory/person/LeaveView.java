package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Leave;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A period of leave.
 *
 * @param from first day away
 * @param to   last day away
 */
public record LeaveView(@NotNull LocalDate from, @NotNull LocalDate to) {

    static LeaveView of(Leave leave) {
        return new LeaveView(leave.from(), leave.to());
    }
}
