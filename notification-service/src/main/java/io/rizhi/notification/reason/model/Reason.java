package io.rizhi.notification.reason.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A declared reason to tell somebody something.
 *
 * <p>The code is part of the API, of preferences and of the text keys. Channels named here are on until the person
 * says otherwise; a locked reason cannot be switched off in the inbox.
 */
public enum Reason {
    PLAN_PUBLISHED("plan-published", true, EnumSet.of(Channel.INBOX, Channel.EMAIL)),
    MODULE_OPEN("module-open", false, EnumSet.of(Channel.INBOX, Channel.EMAIL)),
    DAY_COMPLETED("day-completed", false, EnumSet.of(Channel.INBOX)),
    NUDGE("nudge", true, EnumSet.of(Channel.INBOX, Channel.EMAIL)),
    REPORT_ANSWERED("report-answered", false, EnumSet.of(Channel.INBOX)),
    ATTEMPT_MARKED("attempt-marked", false, EnumSet.of(Channel.INBOX)),
    MARK_CORRECTED("mark-corrected", true, EnumSet.of(Channel.INBOX)),
    MARK_AWAITED("mark-awaited", true, EnumSet.of(Channel.INBOX)),
    CERTIFICATE_ISSUED("certificate-issued", false, EnumSet.of(Channel.INBOX)),
    CERTIFICATE_WITHDRAWN("certificate-withdrawn", true, EnumSet.of(Channel.INBOX));

    private final String code;
    private final boolean isInboxLocked;
    private final Set<Channel> defaults;

    Reason(String code, boolean isInboxLocked, Set<Channel> defaults) {
        this.code = code;
        this.isInboxLocked = isInboxLocked;
        this.defaults = defaults;
    }

    public String code() {
        return code;
    }

    /** Whether the organisation keeps the inbox on for this reason. */
    public boolean isInboxLocked() {
        return isInboxLocked;
    }

    public boolean isOnByDefault(Channel channel) {
        return defaults.contains(channel);
    }

    public static Optional<Reason> byCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }
}
