package io.rizhi.study.plan.model;

import java.util.List;

/**
 * Who is asked to follow a plan. Somebody belongs to it who is included by a unit or by name and excluded by neither:
 * an exclusion always wins, so that a rule can be read without knowing an order. The directory resolves it for a date.
 *
 * @param includeUnits units whose people are included
 * @param includePeople people included by id
 * @param excludeUnits units whose people are excluded
 * @param excludePeople people excluded by id
 */
public record AudienceRule(
        List<AudienceUnit> includeUnits,
        List<String> includePeople,
        List<AudienceUnit> excludeUnits,
        List<String> excludePeople) {

    public static final AudienceRule NOBODY = new AudienceRule(List.of(), List.of(), List.of(), List.of());

    public AudienceRule {
        includeUnits = List.copyOf(includeUnits);
        includePeople = List.copyOf(includePeople);
        excludeUnits = List.copyOf(excludeUnits);
        excludePeople = List.copyOf(excludePeople);
    }

    public boolean namesNobody() {
        return includeUnits.isEmpty() && includePeople.isEmpty();
    }
}
