package io.rizhi.kit.mongo;

/** Somebody else changed the document first: read again and decide again. */
public final class LostUpdate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostUpdate(String collection, String id) {
        super(collection + "/" + id, null, false, false);
    }
}
