package io.rizhi.study.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param title the title of the new plan */
record CreatePlanRequest(@NotBlank @Size(max = 200) String title) {}
