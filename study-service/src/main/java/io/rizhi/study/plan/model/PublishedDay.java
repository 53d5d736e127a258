package io.rizhi.study.plan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due on one study date.
 *
 * @param day number of the day in its plan, from 1
 * @param studyDate the date on which it is due; a holiday entered later moves it
 * @param title the title of the module
 * @param sections sections to read, in order
 * @param quiz the quiz to pass; null without one
 */
public record PublishedDay(
        int day,
        LocalDate studyDate,
        String title,
        List<PublishedSection> sections,
        @Nullable PublishedQuiz quiz) {

    public PublishedDay {
        sections = List.copyOf(sections);
    }

    public int estimatedSeconds() {
        return sections.stream().mapToInt(PublishedSection::estimatedSeconds).sum();
    }
}
