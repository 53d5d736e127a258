package io.rizhi.study.progress.today;

import java.util.List;

/**
 * A record with all its days.
 *
 * @param recordId the study record
 * @param planId the plan
 * @param planTitle its title
 * @param publication number of the publication it follows
 * @param status running, closed or completed
 * @param days the days
 * @param streak the member's streak over all plans
 */
public record RecordView(
        String recordId,
        String planId,
        String planTitle,
        int publication,
        String status,
        List<RecordDaySummaryView> days,
        StreakView streak) {}
