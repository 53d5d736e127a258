package io.rizhi.study.progress.nudge;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Indexes;
import io.rizhi.events.EventTypes;
import io.rizhi.events.study.NudgeRequestedV1;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.ids.PlanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Nudges in MongoDB. */
final class MongoNudges implements Nudges {

    static final String COLLECTION = "nudges";
    private static final int MOST_A_DAY = 1000;

    private final AggregateCollection nudges;

    MongoNudges(AggregateCollection nudges) {
        this.nudges = nudges;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("planId", "on", "sentTo"))
                .index(Indexes.compoundIndex(Indexes.ascending("sentTo"), Indexes.descending("at")));
    }

    @Override
    public Mono<Nudge> find(String id) {
        return nudges.documents().findOne(eq("_id", id)).map(MongoNudges::read);
    }

    @Override
    public Mono<Set<String>> nudgedOn(PlanId plan, LocalDate on, Collection<String> people) {
        return nudges.documents()
                .find(
                        and(eq("planId", plan.value()), eq("on", on.toString()), in("sentTo", people)),
                        ascending("planId", "on", "sentTo"),
                        MOST_A_DAY)
                .flatMapIterable(nudge -> nudge.getList("sentTo", String.class))
                .collect(HashSet::new, Set::add);
    }

    @Override
    public Flux<Nudge> latest(Collection<String> people, int limit) {
        return people.isEmpty()
                ? Flux.empty()
                : nudges.documents()
                        .find(in("sentTo", people), descending("at"), limit)
                        .map(MongoNudges::read);
    }

    @Override
    public Mono<Nudge> insert(Nudge nudge) {
        List<PendingEvent> events = nudge.sentTo().isEmpty() ? List.of() : List.of(event(nudge));
        return nudges.insert(write(nudge), events)
                .map(MongoNudges::read)
                .onErrorResume(DuplicateKey.class, repeated -> find(nudge.id()));
    }

    private static PendingEvent event(Nudge nudge) {
        NudgeRequestedV1 requested = new NudgeRequestedV1(
                nudge.id(), nudge.planId().value(), nudge.planTitle(), nudge.byPersonId(), nudge.sentTo(), nudge.at());
        return new PendingEvent(EventTypes.NUDGE_REQUESTED, requested);
    }

    private static Document write(Nudge nudge) {
        return new Document("_id", nudge.id())
                .append("schema", 1)
                .append("planId", nudge.planId().value())
                .append("planTitle", nudge.planTitle())
                .append("byPersonId", nudge.byPersonId())
                .append("sentTo", nudge.sentTo())
                .append(
                        "skipped",
                        nudge.skipped().stream()
                                .map(skip -> new Document("personId", skip.personId()).append("reason", skip.reason()))
                                .toList())
                .append("at", Date.from(nudge.at()))
                .append("on", nudge.on().toString());
    }

    private static Nudge read(Document nudge) {
        return new Nudge(
                nudge.getString("_id"),
                new PlanId(nudge.getString("planId")),
                nudge.getString("planTitle"),
                nudge.getString("byPersonId"),
                nudge.getList("sentTo", String.class),
                nudge.getList("skipped", Document.class).stream()
                        .map(skip -> new NudgeSkip(skip.getString("personId"), skip.getString("reason")))
                        .toList(),
                nudge.getDate("at").toInstant(),
                LocalDate.parse(nudge.getString("on")));
    }
}
