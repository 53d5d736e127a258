package io.rizhi.study.progress.today;

import java.time.LocalDate;

/**
 * A record in a list.
 *
 * @param recordId the study record
 * @param planId the plan
 * @param planTitle its title
 * @param status running, closed or completed
 * @param startOn the member's first study date
 * @param endOn the last study date
 * @param days how many days the member is asked to do
 * @param doneDays how many are done
 * @param overdueDays how many are overdue
 */
public record RecordListView(
        String recordId,
        String planId,
        String planTitle,
        String status,
        LocalDate startOn,
        LocalDate endOn,
        int days,
        int doneDays,
        int overdueDays) {}
