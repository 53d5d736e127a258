package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.QuizKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan day as it stands for one person: content of the publication that holds for them, with later material changes.
 *
 * @param day number of the day, from 1
 * @param publishedFor the date for which it was published
 * @param studyDate the date on which it begins; a later one when that has become a holiday since
 * @param lateUntil the last date on which it may still be done
 * @param title the title of the module
 * @param sections sections to read
 * @param quiz the quiz to pass; null without one
 * @param againUntil the last date in time for sections that changed after they were read
 * @param dueOn the last date on which it is in time: its date, or a later one where its quiz has longer
 */
public record DutyDay(
        int day,
        LocalDate publishedFor,
        LocalDate studyDate,
        LocalDate lateUntil,
        String title,
        List<DutySection> sections,
        @Nullable PublishedQuiz quiz,
        LocalDate againUntil,
        LocalDate dueOn) {

    public DutyDay {
        sections = List.copyOf(sections);
    }

    public QuizKind quizKind() {
        return quiz == null ? QuizKind.DAILY : quiz.kind();
    }

    public int estimatedSeconds() {
        return sections.stream()
                .mapToInt(section -> section.asked().estimatedSeconds())
                .sum();
    }
}
