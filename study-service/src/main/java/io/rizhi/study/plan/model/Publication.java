package io.rizhi.study.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One immutable, numbered and hashed version of a plan.
 *
 * @param planId the plan
 * @param version 1 for the first publication
 * @param hash SHA-256 over everything people are asked to do, see {@link PublicationHash}
 * @param title the title of the plan
 * @param lateDays how many days after its date a day may still be done
 * @param week on which dates it studies; holidays entered later move its days by this
 * @param days the days in order
 * @param audience who is asked
 * @param publishedAt when it was published
 * @param publishedOn the same as a date of the organisation
 * @param givesCertificate whether people who finish it get a certificate
 */
public record Publication(
        String planId,
        int version,
        String hash,
        String title,
        int lateDays,
        StudyWeek week,
        List<PublishedDay> days,
        AudienceRule audience,
        Instant publishedAt,
        LocalDate publishedOn,
        boolean givesCertificate) {

    public Publication {
        days = List.copyOf(days);
    }

    /** Without a certificate. */
    public Publication(
            String planId,
            int version,
            String hash,
            String title,
            int lateDays,
            StudyWeek week,
            List<PublishedDay> days,
            AudienceRule audience,
            Instant publishedAt,
            LocalDate publishedOn) {
        this(planId, version, hash, title, lateDays, week, days, audience, publishedAt, publishedOn, false);
    }

    public Optional<PublishedDay> day(int number) {
        return number < 1 || number > days.size() ? Optional.empty() : Optional.of(days.get(number - 1));
    }

    public Optional<PublishedSection> section(String sectionId) {
        return days.stream()
                .flatMap(day -> day.sections().stream())
                .filter(section -> section.sectionId().equals(sectionId))
                .findFirst();
    }

    public LocalDate startOn() {
        return days.get(0).studyDate();
    }

    public LocalDate endOn() {
        return days.get(days.size() - 1).studyDate();
    }

    /** Until when somebody who read an older text has time for the sections that changed since. */
    public LocalDate askedAgainUntil() {
        return publishedOn.plusDays(Math.max(lateDays, 1));
    }

    /** The first day that somebody who joins on the given date is asked to do; past the last day when none is left. */
    public int firstDayFor(LocalDate joinedOn) {
        return days.stream()
                .filter(day -> !day.studyDate().isBefore(joinedOn))
                .mapToInt(PublishedDay::day)
                .findFirst()
                .orElse(days.size() + 1);
    }
}
