package io.rizhi.quiz.attempt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A gap as a member sees it: without key.
 *
 * @param kind text, number, choice or multiple
 * @param options empty unless the gap offers some
 */
@Schema(name = "AttemptBlank")
public record AttemptBlankView(String kind, List<AttemptOptionView> options) {}
