package io.rizhi.study.progress.nudge;

import io.rizhi.study.ids.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A nudge as it was decided.
 *
 * @param id the nudge
 * @param planId the plan
 * @param planTitle its title
 * @param byPersonId who nudges
 * @param sentTo who is told
 * @param skipped who is not, with the reason
 * @param at when
 * @param on the organisation's date
 */
public record Nudge(
        String id,
        PlanId planId,
        String planTitle,
        String byPersonId,
        List<String> sentTo,
        List<NudgeSkip> skipped,
        Instant at,
        LocalDate on) {}
