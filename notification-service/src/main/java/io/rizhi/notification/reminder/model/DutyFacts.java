package io.rizhi.notification.reminder.model;

import java.util.List;

/**
 * What study-service says about a person on a date.
 *
 * @param days what is due on that date and its state; empty when nothing is due
 */
public record DutyFacts(Standing standing, List<DutyDay> days) {

    public enum Standing {
        ACTIVE,
        ON_LEAVE,
        LEFT
    }

    /**
     * @param state state of the day as study-service names it: open, done, done-late, overdue, excused, upcoming
     * @param remainingSeconds estimated reading and quiz time that is left
     */
    public record DutyDay(
            String planId, String planTitle, int day, String dayTitle, String state, long remainingSeconds) {

        boolean isOpen() {
            return state.equals("open");
        }
    }
}
