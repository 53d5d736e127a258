package io.rizhi.quiz.attempt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A question about a material as a member sees it: without key, explanation or guidance. */
@Schema(name = "AttemptChild")
public record AttemptChildView(
        String id,
        String type,
        String stem,
        List<AttemptOptionView> options,
        List<AttemptBlankView> blanks,
        List<AttemptOptionView> prompts) {}
