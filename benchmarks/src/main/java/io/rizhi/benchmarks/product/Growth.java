package io.rizhi.benchmarks.product;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Grows an organisation in the store: copies real people, and the statistics rows that real events made of them, with ids,
 * logins and units of their own. So the copies have exactly the shape that the product writes, without knowing it here.
 */
public final class Growth {

    private static final String PEOPLE = "people";
    private static final String ROWS = "statistics.records.g1";
    private static final String COPY = "copy";

    private final String mongoUri;

    public Growth(String mongoUri) {
        this.mongoUri = mongoUri;
    }

    /**
     * Makes each person who has rows into many.
     *
     * @param copies of each
     * @param units the copies are spread over
     */
    public void grow(int copies, List<String> units) {
        try (MongoClient client = MongoClients.create(mongoUri)) {
            MongoDatabase study = client.getDatabase("rizhi_study");
            List<String> templates =
                    study.getCollection(ROWS).distinct("personId", String.class).into(new ArrayList<>());
            Document originals = new Document("$in", templates);
            multiply(study.getCollection(PEOPLE), new Document("_id", originals), copies, person(units));
            multiply(study.getCollection(ROWS), new Document("personId", originals), copies, row());
        }
    }

    /**
     * Makes each of these people into many, who are signed in.
     *
     * @param copies of each
     * @return everybody, with the originals
     */
    public List<Member> signedIn(Organisation organisation, int copies) {
        List<Member> originals = organisation.members();
        List<String> ids = originals.stream().map(Member::id).toList();
        List<Member> all = new ArrayList<>(originals);
        try (MongoClient client = MongoClients.create(mongoUri)) {
            MongoCollection<Document> people = client.getDatabase("rizhi_study").getCollection(PEOPLE);
            Document whom = new Document("_id", new Document("$in", ids));
            multiply(people, whom, copies, person(List.of(organisation.unitId())));
            MongoCollection<Document> sessions =
                    client.getDatabase("rizhi_gateway").getCollection("sessions");
            for (Member original : originals) {
                Document session = Objects.requireNonNull(
                        sessions.find(new Document("person.id", original.id())).first());
                List<SessionCopy> copied = IntStream.range(1, copies)
                        .mapToObj(number -> SessionCopy.of(session, original, number))
                        .toList();
                var unused = sessions.insertMany(
                        copied.stream().map(SessionCopy::document).toList());
                all.addAll(copied.stream().map(SessionCopy::member).toList());
            }
        }
        return List.copyOf(all);
    }

    private static void multiply(MongoCollection<Document> collection, Document whom, int copies, Document changes) {
        collection
                .aggregate(List.of(
                        new Document("$match", whom),
                        new Document("$addFields", new Document(COPY, new Document("$range", List.of(1, copies)))),
                        new Document("$unwind", "$" + COPY),
                        new Document("$addFields", changes),
                        new Document("$unset", COPY),
                        new Document(
                                "$merge",
                                new Document("into", collection.getNamespace().getCollectionName()))))
                .toCollection();
    }

    private static Document person(List<String> units) {
        Document unit = new Document("$arrayElemAt", List.of(units, number(units.size())));
        return new Document("_id", numbered("$_id"))
                .append("login", numbered("$login"))
                .append("account.loginKey", numbered("$account.loginKey"))
                .append("displayName", numbered("$displayName"))
                .append("nameKey", numbered("$nameKey"))
                .append("lastUnitId", unit)
                .append("memberships.unitId", unit);
    }

    private static Document row() {
        return new Document("_id", numbered("$_id")).append("personId", numbered("$personId"));
    }

    private static Document numbered(String field) {
        return new Document("$concat", List.of(field, new Document("$toString", "$" + COPY)));
    }

    private static Document number(int units) {
        return new Document("$mod", List.of("$" + COPY, units));
    }

    /** How large a collection of the rows is, as text. */
    public String rows() {
        try (MongoClient client = MongoClients.create(mongoUri)) {
            Document stats = client.getDatabase("rizhi_study").runCommand(new Document("collStats", ROWS));
            return String.format(
                    Locale.ROOT,
                    "%d rows of %d KB",
                    stats.get("count", Number.class).longValue(),
                    stats.get("avgObjSize", Number.class).longValue() / 1024);
        }
    }
}
