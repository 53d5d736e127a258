package io.rizhi.study.statistics.topic;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import io.rizhi.kit.projection.Projections;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.statistics.model.Tally;
import io.rizhi.study.statistics.model.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds the rows of attempts up by person and topic. */
final class MongoTopicRows implements TopicRows {
    private final Projections projections;

    MongoTopicRows(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Flux<PersonTally> of(Collection<PersonId> people, Instant after, Instant until) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        String topics = "$" + TopicRowDocument.TOPICS;
        Document key = new Document("person", "$" + TopicRowDocument.PERSON)
                .append("kind", topics + "." + TopicRowDocument.KIND)
                .append("name", topics + "." + TopicRowDocument.NAME);
        return projections
                .rows(TopicRows.PROJECTION, MongoTopicsProjection.ATTEMPTS)
                .aggregate(List.of(
                        Aggregates.match(and(
                                in(TopicRowDocument.PERSON, ids),
                                gt(TopicRowDocument.AT, Date.from(after)),
                                lte(TopicRowDocument.AT, Date.from(until)))),
                        Aggregates.unwind(topics),
                        Aggregates.group(
                                key,
                                Accumulators.sum("answers", topics + "." + TopicRowDocument.ANSWERS),
                                Accumulators.sum("earned", topics + "." + TopicRowDocument.EARNED),
                                Accumulators.sum("most", topics + "." + TopicRowDocument.MOST))))
                .map(MongoTopicRows::tally);
    }

    private static PersonTally tally(Document group) {
        Document key = group.get("_id", Document.class);
        return new PersonTally(
                new PersonId(key.getString("person")),
                new Topic(Topic.Kind.ofCode(key.getString("kind")), key.getString("name")),
                new Tally(1, number(group, "answers"), number(group, "earned"), number(group, "most")));
    }

    private static long number(Document group, String field) {
        return group.get(field, Number.class).longValue();
    }

    @Override
    public Mono<Instant> asOf() {
        return projections.asOf(TopicRows.PROJECTION);
    }
}
