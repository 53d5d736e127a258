package io.rizhi.kit.event;

/** This record will never work, however often it is tried. A handler may throw it; the record becomes a dead letter. */
public final class PoisonRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonRecord(String reason) {
        super(reason);
    }

    public PoisonRecord(String reason, Throwable cause) {
        super(reason, cause);
    }
}
