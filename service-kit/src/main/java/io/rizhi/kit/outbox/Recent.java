package io.rizhi.kit.outbox;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.web.IdempotentRequest;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The last answers of an aggregate by idempotency key, inside its document. */
public final class Recent {

    static final String FIELD = "recent";
    static final int KEPT = 32;

    private Recent() {}

    /**
     * The stored answer when this request was handled before; empty when it is new. The same key with another request is
     * 409.
     */
    public static Optional<String> answerTo(Document stored, IdempotentRequest request) {
        for (Document entry : stored.getList(FIELD, Document.class, List.of())) {
            if (request.key().equals(entry.getString("key"))) {
                if (!request.hash().equals(entry.getString("hash"))) {
                    throw KitProblems.IDEMPOTENCY_KEY_REUSED.exception();
                }
                return Optional.of(entry.getString("answer"));
            }
        }
        return Optional.empty();
    }

    /** The entry for a request that has just been decided; {@code answer} is short. */
    public static Document entry(IdempotentRequest request, String answer) {
        return new Document("key", request.key()).append("hash", request.hash()).append("answer", answer);
    }
}
