package io.rizhi.study.statistics.model;

import io.rizhi.study.plan.model.QuizKind;
import java.time.LocalDate;

/**
 * A day that is asked.
 *
 * @param day number in the plan, from 1
 * @param studyDate its date
 * @param quizKind what its quiz is asked for, which may give it time after its date
 */
public record ScheduledDay(int day, LocalDate studyDate, QuizKind quizKind) {}
