package io.rizhi.notification.recipient;

import java.time.ZoneId;
import java.util.List;

/**
 * A person as notification knows them.
 *
 * @param language BCP 47 tag, zh-CN or en
 * @param hasLeft nobody who has left is told anything
 * @param recordIds study records that are still running
 */
public record Recipient(String personId, String language, ZoneId zone, boolean hasLeft, List<String> recordIds) {

    public boolean isStudying() {
        return !hasLeft && !recordIds.isEmpty();
    }
}
