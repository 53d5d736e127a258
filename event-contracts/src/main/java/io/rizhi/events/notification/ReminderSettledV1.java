package io.rizhi.events.notification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A planned reminder was sent, or withheld for a reason. Sent as {@code rizhi.notification.reminder-settled.v1}.
 *
 * @param reminderId reminder, the key
 * @param personId person it is for
 * @param reason stable code of the reason to remind, kebab-case
 * @param outcome what became of it
 * @param withheldReason stable code why it was withheld; null when sent
 * @param channel channel it left by; null when withheld
 * @param studyDate local date it is about
 * @param settledAt when
 */
public record ReminderSettledV1(
        String reminderId,
        String personId,
        String reason,
        Outcome outcome,
        @Nullable String withheldReason,
        @Nullable String channel,
        LocalDate studyDate,
        Instant settledAt) {

    public ReminderSettledV1 {
        Objects.requireNonNull(reminderId, "reminderId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(studyDate, "studyDate");
        Objects.requireNonNull(settledAt, "settledAt");
    }

    /** What became of it. */
    public enum Outcome {
        @JsonProperty("sent")
        SENT,
        @JsonProperty("withheld")
        WITHHELD,
        /** A value this reader does not know yet. */
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
