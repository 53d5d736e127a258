package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.SectionRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the editor holds it; it replaces the stored one.
 *
 * @param version the version the editor started from
 * @param title the title of the plan
 * @param startOn the first possible study date; null until chosen
 * @param weekdays study weekdays, ISO 1–7
 * @param followsCalendar whether holidays and make-up days count
 * @param minutesPerDay wanted reading time of a day, 1–240
 * @param lateDays how many days after its date a day may still be done, 0–60
 * @param sections everything picked, in order
 * @param days the days
 * @param audience who is asked
 * @param lateJoiners what people get who join later: the remaining days
 * @param givesCertificate whether people who finish the plan get a certificate; null for no
 */
record PlanDraftRequest(
        long version,
        @NotNull @Size(max = 200) String title,
        @Nullable LocalDate startOn,
        @NotNull @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> weekdays,
        boolean followsCalendar,
        @Min(1) @Max(240) int minutesPerDay,
        @Min(0) @Max(60) int lateDays,
        @NotNull @Size(max = 2000) List<SectionRef> sections,
        @NotNull @Size(max = 400) List<@Valid @NotNull PlanDayRequest> days,
        @NotNull AudienceRule audience,
        @Pattern(regexp = "remaining") @Nullable String lateJoiners,
        @Nullable Boolean givesCertificate) {

    PlanDraft toDraft() {
        return new PlanDraft(
                title,
                startOn,
                weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                followsCalendar,
                minutesPerDay,
                lateDays,
                sections,
                days.stream().map(PlanDayRequest::toDraft).toList(),
                audience,
                Boolean.TRUE.equals(givesCertificate));
    }
}
