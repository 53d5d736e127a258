package io.rizhi.study.progress.nudge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom to nudge.
 *
 * @param planId the plan they are to go on with
 * @param personIds the people, 200 at most
 */
record NudgeRequest(
        @NotBlank @Size(max = 64) String planId,
        @NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 64) String> personIds) {}
