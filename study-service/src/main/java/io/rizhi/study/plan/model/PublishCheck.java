package io.rizhi.study.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what stands against publishing a draft, and what an admin should know before. */
public final class PublishCheck {

    private final PlanDraft draft;
    private final DraftContext context;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seenSections = new HashSet<>();

    private PublishCheck(PlanDraft draft, DraftContext context) {
        this.draft = draft;
        this.context = context;
    }

    public static List<Finding> of(PlanDraft draft, DraftContext context) {
        PublishCheck check = new PublishCheck(draft, context);
        check.checkPlan();
        for (int day = 1; day <= draft.days().size(); day++) {
            check.checkDay(day, draft.days().get(day - 1));
        }
        return List.copyOf(check.findings);
    }

    private void checkPlan() {
        if (draft.title().isBlank()) {
            find(FindingCode.NO_TITLE);
        }
        if (draft.days().isEmpty()) {
            find(FindingCode.NO_DAYS);
        }
        if (context.headCount() == 0) {
            find(FindingCode.EMPTY_AUDIENCE);
        }
        if (draft.weekdays().isEmpty()) {
            find(FindingCode.NO_WEEKDAYS);
        }
        LocalDate startOn = draft.startOn();
        if (startOn == null) {
            find(FindingCode.NO_START);
        } else {
            checkDates(startOn);
        }
    }

    private void checkDates(LocalDate startOn) {
        int dates = draft.dates(context.calendar()).size();
        if (!draft.weekdays().isEmpty() && dates < draft.days().size()) {
            find(FindingCode.TOO_FEW_DATES);
        }
        if (startOn.isBefore(context.today())) {
            findings.add(new Finding(FindingCode.PAST_START, null, Map.of("date", startOn.toString())));
        }
    }

    private void checkDay(int number, PlanDayDraft day) {
        if (day.sections().isEmpty() && day.quizId() == null) {
            find(FindingCode.EMPTY_DAY, number);
        }
        day.sections().forEach(ref -> checkSection(number, ref));
        checkLength(number, day);
        String quizId = day.quizId();
        if (quizId == null) {
            find(FindingCode.DAY_WITHOUT_QUIZ, number);
        } else if (!context.quizzes().containsKey(quizId)) {
            find(FindingCode.UNPUBLISHED_QUIZ, number);
        }
    }

    private void checkSection(int number, SectionRef ref) {
        KnownSection section = context.sections().get(ref);
        if (!seenSections.add(ref.sectionId())) {
            find(FindingCode.REPEATED_SECTION, number);
        }
        if (section == null) {
            boolean hasRevision = context.revisionIds().contains(ref.revisionId());
            find(hasRevision ? FindingCode.MISSING_SECTION : FindingCode.MISSING_REVISION, number);
        } else if (section.revision() < context.currentRevisions().getOrDefault(ref.documentId(), 0)) {
            findings.add(new Finding(FindingCode.OLD_REVISION, number, Map.of("title", section.title())));
        }
    }

    private void checkLength(int number, PlanDayDraft day) {
        int perDay = draft.minutesPerDay() * 60;
        long seconds = DayLength.of(day, context.sections());
        Map<String, String> arguments =
                Map.of("minutes", ShownMinutes.of(seconds), "wanted", Integer.toString(draft.minutesPerDay()));
        if (DaySplit.isTooLong(seconds, perDay)) {
            findings.add(new Finding(FindingCode.DAY_TOO_LONG, number, arguments));
        } else if (!day.sections().isEmpty() && DaySplit.isTooShort(seconds, perDay)) {
            findings.add(new Finding(FindingCode.DAY_TOO_SHORT, number, arguments));
        }
    }

    private void find(FindingCode code) {
        findings.add(new Finding(code, null, Map.of()));
    }

    private void find(FindingCode code, int day) {
        findings.add(new Finding(code, day, Map.of()));
    }
}
