package io.rizhi.study.plan.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is known about the things a draft refers to, at the moment it is checked or published.
 *
 * @param sections the sections that exist, by reference
 * @param revisionIds the revisions that exist
 * @param currentRevisions number of the newest revision of each document
 * @param quizzes published quizzes by id, in their newest version
 * @param calendar the organisation's calendar
 * @param headCount people in the audience today
 * @param today the organisation's date
 */
public record DraftContext(
        Map<SectionRef, KnownSection> sections,
        Set<String> revisionIds,
        Map<String, Integer> currentRevisions,
        Map<String, PublishedQuiz> quizzes,
        WorkCalendar calendar,
        long headCount,
        LocalDate today) {

    public DraftContext {
        sections = Map.copyOf(sections);
        revisionIds = Set.copyOf(revisionIds);
        currentRevisions = Map.copyOf(currentRevisions);
        quizzes = Map.copyOf(quizzes);
    }
}
