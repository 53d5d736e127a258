package io.rizhi.kit.projection;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The served numbers, for queries; and the command to rebuild them. */
public final class Projections {

    private final Map<String, Integer> served = new ConcurrentHashMap<>();
    private final MongoDatabase database;
    private final ProjectionStates states;
    private final Positions positions;
    private final ParkedEvents parked;

    Projections(MongoDatabase database, ProjectionStates states, Positions positions, ParkedEvents parked) {
        this.database = database;
        this.states = states;
        this.positions = positions;
        this.parked = parked;
    }

    /** Rows of the served generation. Asked anew for each query, because a rebuild takes over at any moment. */
    public Documents rows(String projection, String rows) {
        return new Documents(database.getCollection(projection + "." + rows + ".g" + served(projection)));
    }

    /** Roll-up slices of the served generation; a reader sums them. */
    public Documents slices(String projection) {
        return new Documents(database.getCollection(projection + ".slices.g" + served(projection)));
    }

    /** Up to when all events are in the numbers; the epoch before the first event was read. */
    public Mono<Instant> asOf(String projection) {
        return positions
                .of(current(projection))
                .map(Projections::asOf)
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .defaultIfEmpty(Instant.EPOCH);
    }

    /** Builds the next generation beside the served one; it takes over when level. Its number. */
    public Mono<Integer> rebuild(String projection) {
        return states.build(projection);
    }

    /** How the latest rebuild goes or went. */
    public Mono<RebuildProgress> progress(String projection) {
        return Mono.zip(states.read(projection), states.times(projection)).flatMap(found -> {
            Integer building = found.getT1().building();
            int number = building == null ? found.getT1().served() : building;
            return positions
                    .read(new GenerationName(projection, number))
                    .map(events -> new RebuildProgress(
                            building != null,
                            found.getT2().buildingSince(),
                            found.getT2().servedSince(),
                            events));
        });
    }

    /** Events that wait behind a gap or a broken event of the served generation. */
    public Mono<Long> parked(String projection) {
        return parked.count(current(projection));
    }

    /** Number of the served generation, as this instance knows it. */
    public int served(String projection) {
        return served.getOrDefault(projection, 1);
    }

    void serve(String projection, int generation) {
        Integer unused = served.put(projection, generation);
    }

    private GenerationName current(String projection) {
        return new GenerationName(projection, served(projection));
    }

    private static Instant asOf(Document position) {
        Date level = position.get("levelAt", new Date(0));
        Date applied = position.get("appliedAt", new Date(0));
        return (level.after(applied) ? level : applied).toInstant();
    }
}
