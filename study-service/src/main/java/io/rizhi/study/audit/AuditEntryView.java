package io.rizhi.study.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with whose record, and when.
 *
 * @param id          of the entry
 * @param at          when
 * @param actorId     person who did it
 * @param actorName   their name today; null when they are not known any more
 * @param action      such as read-record, denied-record, exported, changed-roles
 * @param subjectKind person, unit, plan, scope or audit
 * @param subjectId   of that kind; null when the kind says it all
 * @param subjectName name today of a person or unit; null otherwise
 * @param detail      ids that say more, such as plan and day; null when there are none
 */
record AuditEntryView(
        String id,
        Instant at,
        String actorId,
        @Nullable String actorName,
        String action,
        String subjectKind,
        @Nullable String subjectId,
        @Nullable String subjectName,
        @Nullable String detail) {

    static AuditEntryView of(AuditEntry entry, Map<String, String> names) {
        var subject = entry.subject();
        return new AuditEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                names.get(entry.actor()),
                wireName(entry.action()),
                wireName(subject.kind()),
                subject.id().isEmpty() ? null : subject.id(),
                names.get(subject.id()),
                subject.detail().isEmpty() ? null : subject.detail());
    }

    private static String wireName(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
