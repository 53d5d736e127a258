package io.rizhi.study.plan.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plans and publications for tests; valid unless a test says otherwise. */
public final class PlanFixtures {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    public static final StudyWeek WORK_WEEK = new StudyWeek(WORKDAYS, true);
    public static final PublishedQuiz QUIZ = new PublishedQuiz("quiz-1", 3, "测验一", 5, 60);

    private PlanFixtures() {}

    public static SectionRef ref(String section) {
        return new SectionRef("doc-1", "rev-1", section);
    }

    public static PublishedSection section(String id) {
        return section(id, "hash-" + id, 1);
    }

    public static PublishedSection section(String id, String hash, int materialSince) {
        return new PublishedSection(ref(id), "章节 " + id, "一", hash, 300, 117, List.of(), materialSince);
    }

    public static Publication publication(PublishedDay... days) {
        return publication(1, LocalDate.of(2026, 11, 20), days);
    }

    public static Publication publication(int version, LocalDate publishedOn, PublishedDay... days) {
        Instant at = Instant.parse(publishedOn + "T02:00:00Z");
        List<PublishedDay> list = List.of(days);
        String hash = PublicationHash.of("安全生产法", 3, list, AudienceRule.NOBODY);
        return new Publication(
                "plan-1", version, hash, "安全生产法", 3, WORK_WEEK, list, AudienceRule.NOBODY, at, publishedOn);
    }

    /** Days with one section each and no quiz, on consecutive dates. */
    public static PublishedDay[] daysFrom(LocalDate first, int count) {
        List<PublishedDay> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(day(i + 1, first.plusDays(i), section("s" + (i + 1))));
        }
        return days.toArray(new PublishedDay[0]);
    }

    public static PublishedDay day(int number, LocalDate date, PublishedSection... sections) {
        return new PublishedDay(number, date, "第 " + number + " 天", List.of(sections), null);
    }

    public static PublishedDay quizDay(int number, LocalDate date, QuizKind kind, PublishedSection... sections) {
        return new PublishedDay(number, date, "第 " + number + " 天", List.of(sections), QUIZ.as(kind));
    }

    public static PublishedDay quizDay(int number, LocalDate date, PublishedSection... sections) {
        return new PublishedDay(number, date, "第 " + number + " 天", List.of(sections), QUIZ);
    }
}
