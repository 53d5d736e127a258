package io.rizhi.study.progress.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.NewAggregate;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.model.ProgressEvent;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Study records in MongoDB. */
final class MongoStudyRecords implements StudyRecords {

    static final String COLLECTION = "study-records";
    private static final int MOST_OF_A_PERSON = 500;

    private final AggregateCollection records;
    private final Documents documents;

    MongoStudyRecords(AggregateCollection records) {
        this.records = records;
        this.documents = records.documents();
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .unique(Indexes.ascending("personId", "planId"))
                .index(Indexes.ascending("planId", "publication"))
                .index(Indexes.ascending("planId", "_id"));
    }

    @Override
    public Mono<StoredRecord> find(RecordId id) {
        return documents.findOne(eq("_id", id.value())).map(StudyRecordDocument::read);
    }

    @Override
    public Mono<StoredRecord> find(PlanId plan, PersonId person) {
        return documents
                .findOne(and(eq("personId", person.value()), eq("planId", plan.value())))
                .map(StudyRecordDocument::read);
    }

    @Override
    public Flux<StoredRecord> findAll(Collection<RecordId> ids) {
        List<String> wanted = ids.stream().map(RecordId::value).toList();
        return wanted.isEmpty()
                ? Flux.empty()
                : documents
                        .find(in("_id", wanted), ascending("_id"), wanted.size())
                        .map(StudyRecordDocument::read);
    }

    @Override
    public Flux<StoredRecord> ofPerson(PersonId person) {
        return documents
                .find(eq("personId", person.value()), ascending("planId"), MOST_OF_A_PERSON)
                .map(StudyRecordDocument::read);
    }

    @Override
    public Flux<StoredRecord> ofPeople(PlanId plan, Collection<PersonId> people) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return ids.isEmpty()
                ? Flux.empty()
                : documents
                        .find(
                                and(in("personId", ids), eq("planId", plan.value())),
                                ascending("personId", "planId"),
                                ids.size())
                        .map(StudyRecordDocument::read);
    }

    @Override
    public Flux<StoredRecord> ofPlan(PlanId plan) {
        return documents.stream(eq("planId", plan.value()), ascending("_id")).map(StudyRecordDocument::read);
    }

    @Override
    public Flux<StoredRecord> notFollowing(PlanId plan, int version) {
        Bson filter = and(eq("planId", plan.value()), lt("publication", version), eq("leftAt", null));
        return documents.stream(filter, ascending("publication")).map(StudyRecordDocument::read);
    }

    @Override
    public Mono<Integer> insertMissing(List<Accepted> fresh) {
        return records.insertMissing(fresh.stream()
                .map(accepted -> new NewAggregate(
                        StudyRecordDocument.write(accepted.record()),
                        ProgressEvents.of(accepted.record(), accepted.events())))
                .toList());
    }

    @Override
    public Mono<StoredRecord> save(StoredRecord read, Accepted outcome) {
        if (outcome.events().isEmpty() && outcome.record().equals(read.record())) {
            return Mono.just(read);
        }
        StudyRecord after = outcome.record();
        return records.update(
                        read.revision(), changes(read.record(), after), ProgressEvents.of(after, outcome.events()))
                .map(StudyRecordDocument::read);
    }

    /** Only what differs is written. */
    private static Bson changes(StudyRecord before, StudyRecord after) {
        Document old = StudyRecordDocument.state(before);
        return combine(StudyRecordDocument.state(after).entrySet().stream()
                .filter(field -> !java.util.Objects.equals(old.get(field.getKey()), field.getValue()))
                .map(field -> Updates.set(field.getKey(), field.getValue()))
                .toList());
    }

    @Override
    public Mono<Void> tell(StoredRecord read, ProgressEvent event) {
        Bson nothing = set("publication", read.record().enrolment().publication());
        return records.update(read.revision(), nothing, ProgressEvents.of(read.record(), List.of(event)))
                .then();
    }

    @Override
    public Mono<Void> close(PlanId plan, LocalDate closedOn) {
        Bson open = and(eq("planId", plan.value()), ne("closedOn", closedOn.toString()));
        return Mono.from(documents
                        .raw()
                        .updateMany(open, combine(set("closedOn", closedOn.toString()), inc("version", 1L))))
                .then();
    }
}
