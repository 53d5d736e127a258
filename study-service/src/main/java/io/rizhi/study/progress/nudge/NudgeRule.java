package io.rizhi.study.progress.nudge;

import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is nudged: whoever has a day open or overdue. */
final class NudgeRule {

    private static final Set<DayStateName> UNFINISHED = EnumSet.of(DayStateName.OPEN, DayStateName.OVERDUE);

    private NudgeRule() {}

    /** Why a person with these days is not nudged; empty when they are. */
    static Optional<String> skipReason(List<DayVerdict> verdicts) {
        Set<DayStateName> states = verdicts.stream().map(DayVerdict::state).collect(Collectors.toSet());
        if (states.stream().anyMatch(UNFINISHED::contains)) {
            return Optional.empty();
        }
        boolean isExcused =
                states.contains(DayStateName.EXCUSED) && states.stream().noneMatch(DayStateName::isDone);
        return Optional.of(isExcused ? "excused" : "done");
    }
}
