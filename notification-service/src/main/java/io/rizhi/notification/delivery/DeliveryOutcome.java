package io.rizhi.notification.delivery;

/** How a delivery ended. */
enum DeliveryOutcome {
    SENT("sent"),
    /** Given up after the last try, or refused for good. */
    FAILED("failed"),
    /** The sender died between handing over and noting it; not sent again, because twice is worse than not at all. */
    UNKNOWN("unknown"),
    /** There is no address to send to. */
    NO_ADDRESS("no-address");

    private final String code;

    DeliveryOutcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
