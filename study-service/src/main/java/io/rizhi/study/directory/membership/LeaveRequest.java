package io.rizhi.study.directory.membership;

import io.rizhi.study.directory.person.LeaveView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Replaces all periods of leave of a person.
 *
 * @param periods without overlap
 * @param version as last seen
 */
record LeaveRequest(@NotNull @Size(max = 200) List<@Valid @NotNull LeaveView> periods, long version) {}
