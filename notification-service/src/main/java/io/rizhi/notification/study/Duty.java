package io.rizhi.notification.study;

import java.util.List;

/** The answers of study-service about duty, as they come over the wire. */
public final class Duty {

    private Duty() {}

    /**
     * @param status active, on-leave or left
     * @param days due on the date, in any state
     */
    public record PersonDuty(String status, List<DueDay> days) {}

    /**
     * @param state as study-service names states of a day
     * @param remainingSeconds estimated time that is left
     */
    public record DueDay(
            String recordId,
            String planId,
            String planTitle,
            int day,
            String dayTitle,
            String state,
            long remainingSeconds) {}

    /** The plan behind a record. */
    public record RecordSummary(String planId, String planTitle, String personId) {}
}
