package io.rizhi.study.audit;

import java.time.Instant;

/**
 * Who did what with whose record, and when.
 *
 * @param id day and number in it; the order of ids is the order of entries
 */
record AuditEntry(String id, Instant at, String actor, AuditTrail.Action action, Subject subject) {}
