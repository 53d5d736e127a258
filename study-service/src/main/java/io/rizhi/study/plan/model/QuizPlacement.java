package io.rizhi.study.plan.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days of a proposal a quiz is put, and as what. */
public enum QuizPlacement {
    EVERY_DAY("every-day"),
    WEEK_ENDS("week-ends"),
    NONE("none");

    /** As a pattern for requests. */
    public static final String CODES = "every-day|week-ends|none";

    private static final int USUAL_WEEK = 5;

    private final String code;

    QuizPlacement(String code) {
        this.code = code;
    }

    /** Without a word, a quiz goes to every day. */
    public static QuizPlacement ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(placement -> placement.code.equals(code))
                .findFirst()
                .orElse(EVERY_DAY);
    }

    /**
     * The days with the quiz put on some of them.
     *
     * @param dates study dates of the days; days beyond them have none yet, and then a week has five days
     */
    public List<PlanDayDraft> place(List<PlanDayDraft> days, List<LocalDate> dates, @Nullable String quizId) {
        List<PlanDayDraft> placed = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            PlanDayDraft day = days.get(i);
            placed.add(
                    switch (this) {
                        case EVERY_DAY -> day.with(quizId, QuizKind.DAILY);
                        case WEEK_ENDS ->
                            endsWeek(i, days.size(), dates)
                                    ? day.with(quizId, QuizKind.WEEKLY)
                                    : day.with(null, QuizKind.DAILY);
                        case NONE -> day.with(null, QuizKind.DAILY);
                    });
        }
        return List.copyOf(placed);
    }

    private static boolean endsWeek(int index, int count, List<LocalDate> dates) {
        if (index == count - 1) {
            return true;
        }
        return index + 1 < dates.size()
                ? !isSameWeek(dates.get(index), dates.get(index + 1))
                : dates.isEmpty() && (index + 1) % USUAL_WEEK == 0;
    }

    private static boolean isSameWeek(LocalDate one, LocalDate other) {
        return one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                && one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR);
    }
}
