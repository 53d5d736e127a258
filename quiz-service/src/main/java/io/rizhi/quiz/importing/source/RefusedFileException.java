package io.rizhi.quiz.importing.source;

/** A file that is not read; the reason is for the person who sent it, the message for the log. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public RefusedFileException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Stops the work when its time is over. */
    public static void stopWhenLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "took too long");
        }
    }
}
