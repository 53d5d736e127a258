package io.rizhi.study.library.importing.parse;

/** A file that is refused; says why and carries nothing of its content. */
public final class RefusedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedDocumentException(Refusal refusal, String what) {
        super(refusal + ": " + what, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
