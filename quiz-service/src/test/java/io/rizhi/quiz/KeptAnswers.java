package io.rizhi.quiz;

import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the book of wrong answers and the reviews keep of a person, in the database. */
public final class KeptAnswers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> COLLECTIONS = List.of("wrong-questions", "review-cards");

    private final OwnStack own;
    private final Document ofPerson;

    public KeptAnswers(OwnStack own, String person) {
        this.own = own;
        this.ofPerson = new Document("personId", person);
    }

    /** From when the key of each entry of both may be seen. */
    public List<Instant> shownFrom() {
        return Flux.fromIterable(COLLECTIONS)
                .concatMap(name -> own.database().getCollection(name).find(ofPerson))
                .map(stored -> stored.get("visibleFrom", Date.class).toInstant())
                .collectList()
                .block(PATIENCE);
    }

    public void forget() {
        Flux.fromIterable(COLLECTIONS)
                .concatMap(name -> Mono.from(own.database().getCollection(name).deleteMany(ofPerson)))
                .blockLast(PATIENCE);
    }
}
