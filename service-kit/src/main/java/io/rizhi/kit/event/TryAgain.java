package io.rizhi.kit.event;

/** Something around the record failed; the same record will work later. A handler may throw it. */
public final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TryAgain(String reason, Throwable cause) {
        super(reason, cause);
    }
}
