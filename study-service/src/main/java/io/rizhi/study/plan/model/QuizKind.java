package io.rizhi.study.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan asks a quiz for, and by that until when its day has time. */
public enum QuizKind {
    /** On what was read that day; due with its day. */
    DAILY("daily"),
    /** On a study week; due at the end of that week. */
    WEEKLY("weekly"),
    /** On a topic; due at the end of the plan. */
    TOPIC("topic");

    /** As a pattern for requests. */
    public static final String CODES = "daily|weekly|topic";

    private final String code;

    QuizKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Days from before there were kinds, and those without quiz, are daily. */
    public static QuizKind ofCode(@Nullable String code) {
        return known(code).orElse(DAILY);
    }

    private static Optional<QuizKind> known(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /**
     * The last date on which a day with such a quiz is in time.
     *
     * @param studyDate date of the day
     * @param endOn last study date of the plan
     */
    public LocalDate dueOn(LocalDate studyDate, LocalDate endOn) {
        return switch (this) {
            case DAILY -> studyDate;
            case WEEKLY -> studyDate.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case TOPIC -> endOn.isAfter(studyDate) ? endOn : studyDate;
        };
    }
}
