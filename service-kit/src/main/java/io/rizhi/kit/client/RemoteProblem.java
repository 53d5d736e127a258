package io.rizhi.kit.client;

import org.jspecify.annotations.Nullable;

/** The other service answered with a problem. A client turns the codes it knows into its own words. */
public final class RemoteProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable Long retryAfterSeconds;
    private final transient byte[] body;

    public RemoteProblem(int status, String code, @Nullable Long retryAfterSeconds) {
        this(status, code, retryAfterSeconds, new byte[0]);
    }

    public RemoteProblem(int status, String code, @Nullable Long retryAfterSeconds, byte[] body) {
        super(status + " " + code);
        this.body = body.clone();
        this.status = status;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int status() {
        return status;
    }

    /** Code of the problem; empty when the answer was no problem document. */
    public String code() {
        return code;
    }

    /** Null unless the other service named a time. */
    public @Nullable Long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** The document as it was sent, for whoever passes it on; empty when there was none. */
    public byte[] body() {
        return body.clone();
    }
}
