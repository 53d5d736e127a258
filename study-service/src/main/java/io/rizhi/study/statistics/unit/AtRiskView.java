package io.rizhi.study.statistics.unit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may need help.
 *
 * @param personId the person
 * @param displayName the name
 * @param unitName the unit on the date
 * @param overdueDays days overdue
 * @param reason why, in the caller's language
 * @param lastStudiedAt when anything was last credited; null before
 * @param nudgedAt when the person was last nudged; null without
 */
record AtRiskView(
        String personId,
        String displayName,
        String unitName,
        int overdueDays,
        String reason,
        @Nullable Instant lastStudiedAt,
        @Nullable Instant nudgedAt) {}
