package io.rizhi.kit.outbox;

/**
 * A fact that is to leave with the write that made it true.
 *
 * @param type for example {@code rizhi.context.fact.v1}
 * @param data the contract record
 */
public record PendingEvent(String type, Object data) {}
