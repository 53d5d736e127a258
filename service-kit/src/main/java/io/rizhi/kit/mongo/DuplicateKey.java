package io.rizhi.kit.mongo;

/** A document with this id or another unique key is there already. */
public final class DuplicateKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DuplicateKey(String collection, Throwable cause) {
        super(collection, cause);
    }
}
