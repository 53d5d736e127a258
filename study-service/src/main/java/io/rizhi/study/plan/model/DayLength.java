package io.rizhi.study.plan.model;

import java.util.Map;

/** Calm reading time of a day in a draft; a section that does not exist has none. */
final class DayLength {

    private DayLength() {}

    static long of(PlanDayDraft day, Map<SectionRef, KnownSection> sections) {
        return day.sections().stream()
                .map(sections::get)
                .mapToLong(section -> section == null ? 0 : section.estimatedSeconds())
                .sum();
    }
}
