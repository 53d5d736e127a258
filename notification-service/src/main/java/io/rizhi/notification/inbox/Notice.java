package io.rizhi.notification.inbox;

import io.rizhi.notification.reason.model.Reason;
import java.time.Instant;
import java.util.Map;

/**
 * Something to tell one person.
 *
 * @param id derived from the event or reminder behind it, so that a repeat is recognised
 * @param arguments what the texts of the reason insert; ids and titles, no words of their own
 * @param link path inside the product, beginning with a slash
 */
public record Notice(
        String id, String personId, Reason reason, Map<String, String> arguments, String link, Instant at) {}
