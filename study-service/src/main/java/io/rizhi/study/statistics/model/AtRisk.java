package io.rizhi.study.statistics.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may need help: behind, and not about to catch up. The first reason that holds is given. */
public enum AtRisk {
    NEVER_STUDIED("never-studied"),
    SEVERAL_OVERDUE("several-overdue"),
    NO_RECENT_STUDY("no-recent-study");

    private static final int SEVERAL = 2;
    private static final Duration RECENT = Duration.ofDays(3);

    private final String code;

    AtRisk(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<AtRisk> of(PersonNumbers person, Instant at) {
        Instant last = person.lastStudiedAt();
        int overdue = person.counts().overdue();
        if (overdue == 0) {
            return Optional.empty();
        }
        if (last == null) {
            return Optional.of(NEVER_STUDIED);
        }
        if (overdue >= SEVERAL) {
            return Optional.of(SEVERAL_OVERDUE);
        }
        return last.isBefore(at.minus(RECENT)) ? Optional.of(NO_RECENT_STUDY) : Optional.empty();
    }
}
