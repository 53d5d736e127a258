package io.rizhi.study.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a publication of a checked draft. A section that also stands in the publication before keeps its history: the
 * same text keeps all proofs, a text that changed only in minor ways accepts the proofs of the texts before it, and a
 * material change accepts none of them.
 */
public final class Publishing {

    private final DraftContext context;
    private final @Nullable Publication previous;
    private final BiPredicate<SectionRef, SectionRef> isMaterial;
    private final ReadingPace pace;
    private final int version;

    /**
     * @param context what the draft refers to
     * @param previous the publication before; null for the first
     * @param isMaterial whether a material change lies between two revisions of a document
     * @param pace the fastest honest pace
     */
    public Publishing(
            DraftContext context,
            @Nullable Publication previous,
            BiPredicate<SectionRef, SectionRef> isMaterial,
            ReadingPace pace) {
        this.context = context;
        this.previous = previous;
        this.isMaterial = isMaterial;
        this.pace = pace;
        this.version = previous == null ? 1 : previous.version() + 1;
    }

    /** The publication of a draft that {@link PublishCheck} let pass. */
    public Publication publish(String planId, PlanDraft draft, Instant at) {
        List<LocalDate> dates = draft.dates(context.calendar());
        List<PublishedDay> days = new ArrayList<>();
        for (int i = 0; i < draft.days().size(); i++) {
            days.add(publishDay(i + 1, dates.get(i), draft.days().get(i)));
        }
        String hash =
                PublicationHash.of(draft.title(), draft.lateDays(), days, draft.audience(), draft.givesCertificate());
        return new Publication(
                planId,
                version,
                hash,
                draft.title(),
                draft.lateDays(),
                new StudyWeek(draft.weekdays(), draft.followsCalendar()),
                days,
                draft.audience(),
                at,
                context.today(),
                draft.givesCertificate());
    }

    private PublishedDay publishDay(int number, LocalDate date, PlanDayDraft day) {
        List<PublishedSection> sections =
                day.sections().stream().map(this::publishSection).toList();
        String quizId = day.quizId();
        PublishedQuiz quiz = quizId == null ? null : context.quizzes().get(quizId);
        return new PublishedDay(number, date, day.title(), sections, quiz == null ? null : quiz.as(day.quizKind()));
    }

    private PublishedSection publishSection(SectionRef ref) {
        KnownSection section = Optional.ofNullable(context.sections().get(ref))
                .orElseThrow(() -> new IllegalArgumentException("section: " + ref + " (expected: known)"));
        PublishedSection before =
                previous == null ? null : previous.section(ref.sectionId()).orElse(null);
        return new PublishedSection(
                ref,
                section.title(),
                section.number(),
                section.hash(),
                section.estimatedSeconds(),
                pace.neededSeconds(section.characters(), section.words(), section.estimatedSeconds()),
                acceptedHashes(section, before),
                materialSince(section, before));
    }

    private List<String> acceptedHashes(KnownSection section, @Nullable PublishedSection before) {
        if (before == null || isMateriallyNew(section, before)) {
            return List.of();
        }
        List<String> accepted = new ArrayList<>(before.acceptedHashes());
        if (!before.hash().equals(section.hash())) {
            accepted.add(before.hash());
        }
        return accepted;
    }

    private int materialSince(KnownSection section, @Nullable PublishedSection before) {
        return before == null || isMateriallyNew(section, before) ? version : before.materialSince();
    }

    private boolean isMateriallyNew(KnownSection section, PublishedSection before) {
        return !before.hash().equals(section.hash()) && isMaterial.test(before.ref(), section.ref());
    }
}
