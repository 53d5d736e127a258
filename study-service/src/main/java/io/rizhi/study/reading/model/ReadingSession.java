package io.rizhi.study.reading.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.reading.model.BeatOutcome.Refused;
import io.rizhi.study.reading.model.BeatOutcome.Repeated;
import io.rizhi.study.reading.model.BeatOutcome.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person reading one day of a plan.
 *
 * @param id the session
 * @param personId the reader
 * @param planId the plan
 * @param recordId the study record that proofs go to
 * @param day the day
 * @param state whether it takes beats
 * @param seq the last beat taken; 0 before the first
 * @param nonce the nonce the next beat must carry
 * @param acceptedAt until when server time has been spent on beats
 * @param openedAt when it was opened
 * @param sections the sections with their credit, in order
 * @param answers the last answers, oldest first
 */
public record ReadingSession(
        String id,
        PersonId personId,
        PlanId planId,
        RecordId recordId,
        int day,
        SessionState state,
        int seq,
        String nonce,
        Instant acceptedAt,
        Instant openedAt,
        List<SectionCredit> sections,
        List<BeatAnswer> answers) {

    private static final int ANSWERS_KEPT = 8;

    public ReadingSession {
        sections = List.copyOf(sections);
        answers = List.copyOf(answers);
    }

    /** A new session; credit for the same texts goes on from the session of that day before it. */
    public static ReadingSession open(
            String id, ReadingTask task, String nonce, Instant now, @Nullable ReadingSession before) {
        List<SectionCredit> sections = task.sections().stream()
                .map(section -> before == null ? section : before.carryTo(section))
                .toList();
        return new ReadingSession(
                id,
                task.personId(),
                task.planId(),
                task.recordId(),
                task.day(),
                SessionState.LIVE,
                0,
                nonce,
                now,
                now,
                sections,
                List.of());
    }

    /** Decides what a beat earns. The nonce for the next beat comes from outside, so that this stays a function. */
    public BeatOutcome take(Beat beat, BeatRules rules, String nextNonce, Instant now) {
        if (state != SessionState.LIVE) {
            return new Refused(BeatRefusal.NOT_ACTIVE_SESSION);
        }
        if (beat.seq() <= seq) {
            return answerTo(beat.seq())
                    .<BeatOutcome>map(Repeated::new)
                    .orElseGet(() -> new Refused(BeatRefusal.REPLAYED));
        }
        if (!nonce.equals(beat.nonce())) {
            return new Refused(BeatRefusal.WRONG_NONCE);
        }
        long elapsed = Math.max(0, Duration.between(acceptedAt, now).toMillis());
        if (elapsed < BeatRules.LEAST_GAP_MILLIS) {
            return new Refused(BeatRefusal.TOO_FAST);
        }
        return count(beat, rules, nextNonce, now, elapsed);
    }

    private BeatOutcome count(Beat beat, BeatRules rules, String nextNonce, Instant now, long elapsed) {
        BeatRefusal refusal = refusalOf(beat);
        long most = Math.min(Math.min(beat.reportedMillis(), elapsed), rules.mostMillis());
        long budget = refusal == null ? most : 0;
        List<SectionCredit> credited = refusal == null ? spend(beat, budget) : sections;
        long earned = total(credited) - total(sections);
        if (refusal == null && earned == 0) {
            refusal = BeatRefusal.CAP_REACHED;
        }
        List<SectionCredit> proved =
                credited.stream().filter(this::isNewlyProved).toList();
        List<String> ids = proved.stream().map(SectionCredit::sectionId).toList();
        BeatAnswer answer = new BeatAnswer(beat.seq(), nextNonce, earned, ids, refusal);
        Instant spentUntil = beat.isLate() ? spentUntil(budget, rules, now) : now;
        return new Taken(after(answer, credited, spentUntil), answer, proved);
    }

    private static @Nullable BeatRefusal refusalOf(Beat beat) {
        if (beat.isHidden()) {
            return BeatRefusal.HIDDEN;
        }
        if (!beat.isActive()) {
            return BeatRefusal.IDLE;
        }
        return beat.reportedMillis() == 0 ? BeatRefusal.NOTHING_VISIBLE : null;
    }

    /** Shares the budget among the reported sections in order, each within what was reported and within its cap. */
    private List<SectionCredit> spend(Beat beat, long budget) {
        List<SectionCredit> credited = new ArrayList<>(sections);
        long left = budget;
        for (Visible visible : beat.visible()) {
            int index = indexOf(visible.sectionId());
            if (index >= 0) {
                SectionCredit section = credited.get(index);
                long reported = 1000L * Math.max(0, visible.seconds());
                long earned = Math.min(Math.min(left, reported), section.roomMillis());
                credited.set(index, section.earn(earned, visible.reachedEnd()));
                left -= earned;
            }
        }
        return credited;
    }

    /** Late beats use up the time since the last one that counted, an interval each, so together they earn no more. */
    private Instant spentUntil(long budget, BeatRules rules, Instant now) {
        long spent = Math.max(budget, rules.interval().toMillis());
        Instant until = acceptedAt.plusMillis(spent);
        return until.isAfter(now) ? now : until;
    }

    private ReadingSession after(BeatAnswer answer, List<SectionCredit> credited, Instant spentUntil) {
        List<BeatAnswer> kept = new ArrayList<>(answers);
        kept.add(answer);
        if (kept.size() > ANSWERS_KEPT) {
            kept.remove(0);
        }
        return new ReadingSession(
                id,
                personId,
                planId,
                recordId,
                day,
                state,
                answer.seq(),
                answer.nonce(),
                spentUntil,
                openedAt,
                credited,
                kept);
    }

    private Optional<BeatAnswer> answerTo(int wanted) {
        return answers.stream().filter(answer -> answer.seq() == wanted).findFirst();
    }

    private int indexOf(String sectionId) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).sectionId().equals(sectionId)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNewlyProved(SectionCredit section) {
        return section.isProved() && !sections.get(indexOf(section.sectionId())).isProved();
    }

    private SectionCredit carryTo(SectionCredit section) {
        int index = indexOf(section.sectionId());
        boolean isSameText = index >= 0 && sections.get(index).hash().equals(section.hash());
        return isSameText ? section.goOnFrom(sections.get(index)) : section;
    }

    public boolean isReadingDone() {
        return sections.stream().allMatch(SectionCredit::isProved);
    }

    private static long total(List<SectionCredit> sections) {
        return sections.stream().mapToLong(SectionCredit::creditedMillis).sum();
    }
}
