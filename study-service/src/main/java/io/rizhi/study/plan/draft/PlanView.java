package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.SectionRef;
import io.rizhi.study.plan.publication.PublicationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its editor shows it.
 *
 * @param id the plan
 * @param title its title
 * @param status draft, published or closed
 * @param version for the next edit
 * @param startOn the first possible study date; null until chosen
 * @param weekdays study weekdays, ISO 1–7
 * @param followsCalendar whether holidays and make-up days count
 * @param minutesPerDay wanted reading time of a day
 * @param lateDays how many days after its date a day may still be done
 * @param sections everything picked, in order
 * @param days the days with dates and warnings
 * @param audience who is asked
 * @param headCount people in the audience today
 * @param publication the publication in force; null before the first
 * @param hasUnpublishedChanges whether the draft differs from what is in force
 * @param updatedAt when it was last changed
 * @param givesCertificate whether people who finish the plan get a certificate
 */
public record PlanView(
        String id,
        String title,
        String status,
        long version,
        @Nullable LocalDate startOn,
        List<Integer> weekdays,
        boolean followsCalendar,
        int minutesPerDay,
        int lateDays,
        List<SectionRef> sections,
        List<PlanDayView> days,
        AudienceRule audience,
        long headCount,
        @Nullable PublicationView publication,
        boolean hasUnpublishedChanges,
        Instant updatedAt,
        boolean givesCertificate) {}
