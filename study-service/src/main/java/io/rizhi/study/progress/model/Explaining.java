package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.reading.model.ProofMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one explanation in the order in which a person reads them. */
final class Explaining {

    private static final int MOST_ABANDONED = 5;

    private final DutyDay day;
    private final PersonalCalendar calendar;
    private final List<ExplainedFact> facts = new ArrayList<>();

    Explaining(DutyDay day, PersonalCalendar calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    List<ExplainedFact> facts() {
        return facts;
    }

    void opens() {
        add(FactCode.OPENS, calendar.startOf(day.studyDate()), "date", day.studyDate());
    }

    void due() {
        if (!day.publishedFor().equals(day.studyDate())) {
            add(FactCode.MOVED, null, "from", day.publishedFor(), "date", day.studyDate());
        }
        FactCode code = day.dueOn().equals(day.studyDate()) ? FactCode.DUE : FactCode.DUE_BY;
        add(code, calendar.endOf(day.dueOn()), "date", day.dueOn());
    }

    void lateWindow() {
        add(FactCode.LATE_WINDOW, calendar.endOf(day.lateUntil()), "date", day.lateUntil());
    }

    void section(DutySection section, Optional<Proof> proof, Optional<Proof> before) {
        String title = section.asked().title();
        if (section.before() != null && before.isPresent()) {
            FactCode code = proof.isPresent() ? FactCode.SECTION_READ_AGAIN : FactCode.SECTION_CHANGED;
            Instant at = proof.map(Proof::provedAt).orElse(null);
            add(code, at, "title", title, "date", day.againUntil());
        } else if (proof.isPresent()) {
            read(title, proof.get());
        } else {
            int needed = section.asked().neededSeconds();
            add(FactCode.SECTION_UNREAD, null, "title", title, "minutes", (needed + 59) / 60);
        }
    }

    private void read(String title, Proof proof) {
        FactCode code = proof.method() == ProofMethod.CHECKED ? FactCode.SECTION_CHECKED : FactCode.SECTION_READ;
        if (proof.day() != day.day()) {
            code = FactCode.SECTION_CARRIED;
        }
        add(code, proof.provedAt(), "title", title, "seconds", proof.seconds(), "date", proof.studyDate());
    }

    void quiz(
            PublishedQuiz quiz,
            Optional<QuizResult> passed,
            List<QuizResult> results,
            Optional<QuizStanding> standing) {
        Optional<QuizStanding> several = standing.filter(QuizStanding::isOfSeveral);
        if (passed.isPresent()) {
            QuizResult result = passed.get();
            int percent = several.map(QuizStanding::percent).orElse(result.percent());
            add(FactCode.QUIZ_PASSED, result.at(), "percent", percent, "pass", quiz.passPercent());
        } else if (results.isEmpty()) {
            add(FactCode.QUIZ_OPEN, null, "title", quiz.title(), "pass", quiz.passPercent());
        } else if (several.isPresent()) {
            notPassed(quiz, several.get());
        } else {
            QuizResult last = results.get(results.size() - 1);
            add(FactCode.QUIZ_FAILED, last.at(), "percent", last.percent(), "pass", quiz.passPercent());
        }
        several.filter(told -> told.attempts() > 1)
                .ifPresent(told -> FactCode.ofRule(told.gradedBy())
                        .ifPresent(code -> add(code, null, "attempts", told.attempts())));
    }

    /** The latest ones; they say why an attempt is used up and there is no result. */
    void abandoned(List<AbandonedAttempt> attempts) {
        attempts.stream()
                .skip(Math.max(0, attempts.size() - MOST_ABANDONED))
                .forEach(attempt -> facts.add(new ExplainedFact(FactCode.QUIZ_ABANDONED, attempt.at(), Map.of())));
    }

    private void notPassed(PublishedQuiz quiz, QuizStanding standing) {
        Integer percent = standing.percent();
        if (percent == null) {
            add(
                    standing.attempts() == 0 ? FactCode.QUIZ_WAITS : FactCode.QUIZ_FIRST_WAITS,
                    null,
                    "title",
                    quiz.title());
        } else {
            add(FactCode.QUIZ_BELOW, standing.upTo(), "percent", percent, "pass", quiz.passPercent());
        }
    }

    void attested(Attestation attestation) {
        add(FactCode.ATTESTED, attestation.completedAt(), "by", attestation.byName(), "note", attestation.note());
    }

    void excused(Excuse excuse) {
        String note = excuse.note();
        add(FactCode.EXCUSED, excuse.at(), "by", excuse.byName(), "note", note == null ? "" : note);
    }

    void onLeave(LeaveSpan leave) {
        add(FactCode.ON_LEAVE, null, "from", leave.from(), "to", leave.to());
    }

    void left(Instant at) {
        add(FactCode.LEFT_PLAN, at, "date", calendar.dateOf(at));
    }

    void closed(LocalDate on) {
        add(FactCode.PLAN_CLOSED, null, "date", on);
    }

    private void add(FactCode code, @Nullable Instant at, String name, Object value) {
        facts.add(new ExplainedFact(code, at, Map.of(name, value.toString())));
    }

    private void add(FactCode code, @Nullable Instant at, String name, Object value, String other, Object second) {
        facts.add(new ExplainedFact(code, at, Map.of(name, value.toString(), other, second.toString())));
    }

    private void add(
            FactCode code, Instant at, String a, Object first, String b, Object second, String c, Object third) {
        Map<String, String> arguments = Map.of(a, first.toString(), b, second.toString(), c, third.toString());
        facts.add(new ExplainedFact(code, at, arguments));
    }
}
