package io.rizhi.events.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A publication of a plan is in force. Sent as {@code rizhi.study.plan-published.v1}.
 *
 * @param planId plan, the key
 * @param version number of the publication, from 1
 * @param hash SHA-256 of the publication, in hex
 * @param title title of the plan
 * @param days days in order
 * @param lateDays days after the due date on which a day still counts as late
 * @param audience who is asked
 * @param headCount people in the audience at that moment
 * @param week on which dates the plan studies; null before this was told, and then its dates are fixed
 */
public record PlanPublishedV1(
        String planId,
        int version,
        String hash,
        String title,
        List<Day> days,
        int lateDays,
        Audience audience,
        int headCount,
        @Nullable Week week) {

    public PlanPublishedV1 {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(title, "title");
        days = List.copyOf(days);
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * On which dates the plan studies, from week to week.
     *
     * @param weekdays ISO weekdays, 1 for Monday
     * @param followsCalendar whether holidays and make-up days of the organisation count, also those entered later
     */
    public record Week(List<Integer> weekdays, boolean followsCalendar) {

        public Week {
            weekdays = List.copyOf(weekdays);
        }
    }

    /**
     * One day of the plan.
     *
     * @param day number of the day, from 1
     * @param studyDate date on which it is due; a holiday entered later moves it to the next study date
     * @param title title of the day
     * @param sections sections to read, in order
     * @param quiz quiz of the day; null when there is none
     */
    public record Day(
            int day,
            LocalDate studyDate,
            String title,
            List<SectionRef> sections,
            @Nullable QuizRef quiz) {

        public Day {
            Objects.requireNonNull(studyDate, "studyDate");
            Objects.requireNonNull(title, "title");
            sections = List.copyOf(sections);
        }

        /**
         * A section of a revision.
         *
         * @param revisionId revision of the document
         * @param sectionId section
         */
        public record SectionRef(String revisionId, String sectionId) {

            public SectionRef {
                Objects.requireNonNull(revisionId, "revisionId");
                Objects.requireNonNull(sectionId, "sectionId");
            }
        }

        /**
         * A version of a quiz.
         *
         * @param quizId quiz
         * @param version version of the quiz, from 1
         * @param kind what it is asked for: daily, weekly or topic; null before there were kinds, and then daily
         */
        public record QuizRef(
                String quizId, int version, @Nullable String kind) {

            public QuizRef {
                Objects.requireNonNull(quizId, "quizId");
            }
        }
    }

    /**
     * Who is asked: included less excluded.
     *
     * @param includeUnits units whose people are asked
     * @param includePeople people who are asked besides
     * @param excludeUnits units whose people are not asked
     * @param excludePeople people who are not asked
     */
    public record Audience(
            List<UnitRef> includeUnits,
            List<String> includePeople,
            List<UnitRef> excludeUnits,
            List<String> excludePeople) {

        public Audience {
            includeUnits = List.copyOf(includeUnits);
            includePeople = List.copyOf(includePeople);
            excludeUnits = List.copyOf(excludeUnits);
            excludePeople = List.copyOf(excludePeople);
        }

        /**
         * A unit, alone or with those below it.
         *
         * @param unitId unit
         * @param withChildren whether units below it belong too
         */
        public record UnitRef(String unitId, boolean withChildren) {

            public UnitRef {
                Objects.requireNonNull(unitId, "unitId");
            }
        }
    }
}
