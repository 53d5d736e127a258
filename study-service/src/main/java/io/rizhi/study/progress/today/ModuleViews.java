package io.rizhi.study.progress.today;

import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.model.DayMinutes;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.DutySection;
import io.rizhi.study.progress.model.Proof;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.record.RecordInHand;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows days to their member: what is left of them, and why they are in their state. */
final class ModuleViews {

    private static final int SECONDS_PER_QUESTION = 25;

    private final Explanations explanations;
    private final Credits credits;
    private final String language;
    private final Instant now;

    ModuleViews(Explanations explanations, Credits credits, String language, Instant now) {
        this.explanations = explanations;
        this.credits = credits;
        this.language = language;
        this.now = now;
    }

    TodayModuleView module(RecordInHand record, DayVerdict verdict) {
        List<TodaySectionView> sections = verdict.day().sections().stream()
                .map(section -> section(record, verdict, section))
                .toList();
        TodayQuizView quiz = quiz(record, verdict);
        return new TodayModuleView(
                record.record().id().value(),
                record.record().planId().value(),
                record.current().title(),
                verdict.day().day(),
                record.current().days().size(),
                verdict.day().title(),
                verdict.state().code(),
                verdict.dueAt(),
                action(verdict, sections),
                remaining(verdict, sections, quiz),
                sections,
                quiz,
                explanations.explain(verdict, zone(record), language));
    }

    RecordDaySummaryView summary(RecordInHand record, DayVerdict verdict) {
        PublishedQuiz quiz = verdict.day().quiz();
        DayMinutes minutes =
                DayMinutes.of(record.record().facts(), verdict.day().day(), now);
        return new RecordDaySummaryView(
                verdict.day().day(),
                verdict.day().title(),
                verdict.day().studyDate(),
                verdict.dueAt(),
                verdict.lateUntil(),
                verdict.state().code(),
                minutes.minutes(),
                minutes.bestPercent(),
                verdict.completion() == null ? null : verdict.completion().at(),
                explanations.explain(verdict, zone(record), language),
                quiz == null ? null : quiz.kind().code());
    }

    private static ZoneId zone(RecordInHand record) {
        return record.duty().calendar().zone();
    }

    private TodaySectionView section(RecordInHand record, DayVerdict verdict, DutySection section) {
        PublishedSection asked = section.asked();
        Optional<Proof> proof = record.record().facts().proofOf(asked, now);
        boolean isRead = proof.isPresent() || verdict.isReadingDone();
        int credited = proof.map(Proof::seconds)
                .orElseGet(() ->
                        credits.secondsOf(record.record().id(), verdict.day().day(), asked));
        String unread = credited > 0 ? "reading" : "unread";
        return new TodaySectionView(
                asked.sectionId(),
                asked.ref().revisionId(),
                asked.ref().documentId(),
                asked.title(),
                isRead ? "read" : unread,
                asked.estimatedSeconds(),
                credited,
                asked.neededSeconds());
    }

    private @Nullable TodayQuizView quiz(RecordInHand record, DayVerdict verdict) {
        PublishedQuiz quiz = verdict.day().quiz();
        if (quiz == null) {
            return null;
        }
        List<QuizResult> results =
                record.record().facts().resultsOf(verdict.day().day(), now);
        QuizResult last = results.isEmpty() ? null : results.get(results.size() - 1);
        return new TodayQuizView(
                quiz.quizId(),
                quiz.version(),
                quiz.questionCount(),
                quiz.passPercent(),
                quizState(verdict, last),
                last == null ? null : last.percent(),
                last == null ? null : last.attemptId(),
                quiz.kind().code());
    }

    private static String quizState(DayVerdict verdict, @Nullable QuizResult last) {
        if (verdict.isQuizPassed()) {
            return "passed";
        }
        if (!verdict.isReadingDone()) {
            return "locked";
        }
        return last == null ? "ready" : "failed";
    }

    private static String action(DayVerdict verdict, List<TodaySectionView> sections) {
        if (verdict.isReadingDone()) {
            return verdict.isQuizPassed() ? "done" : "quiz";
        }
        boolean isBegun = sections.stream().anyMatch(section -> !section.state().equals("unread"));
        return isBegun ? "continue" : "start";
    }

    private static int remaining(DayVerdict verdict, List<TodaySectionView> sections, @Nullable TodayQuizView quiz) {
        int reading = sections.stream()
                .filter(section -> !section.state().equals("read"))
                .mapToInt(section -> Math.max(0, section.estimatedSeconds() - section.creditedSeconds()))
                .sum();
        return quiz == null || verdict.isQuizPassed() ? reading : reading + quiz.questionCount() * SECONDS_PER_QUESTION;
    }
}
