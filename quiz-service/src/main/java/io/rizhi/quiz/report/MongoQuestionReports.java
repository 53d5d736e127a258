package io.rizhi.quiz.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reports as aggregates. {@code openKey} admits one open report of a person on a question. */
final class MongoQuestionReports implements QuestionReports {
    static final String COLLECTION = "question-reports";
    private static final int MOST_OF_AN_ATTEMPT = 300;

    private final AggregateCollection reports;

    MongoQuestionReports(AggregateCollection reports) {
        this.reports = reports;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .uniqueAmong(Indexes.ascending("openKey"), exists("openKey"))
                .index(Indexes.ascending("personId", "at"))
                .index(Indexes.ascending("attemptId", "personId", "at"))
                .index(Indexes.ascending("isOpen", "at", "_id")));
    }

    @Override
    public Mono<Boolean> add(QuestionReport report) {
        return reports.insert(ReportDocument.write(report), List.of())
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false));
    }

    @Override
    public Mono<QuestionReport> find(ReportId id) {
        return stored(id).map(ReportDocument::read);
    }

    private Mono<Document> stored(ReportId id) {
        return reports.documents().findOne(eq("_id", id.value()));
    }

    @Override
    public Mono<Integer> countSince(PersonId person, Instant since, int limit) {
        return reports.documents()
                .find(
                        and(eq("personId", person.value()), gte("at", Date.from(since))),
                        Sorts.ascending("personId", "at"),
                        Projections.include("_id"),
                        limit)
                .count()
                .map(Long::intValue);
    }

    @Override
    public Flux<QuestionReport> of(PersonId person, AttemptId attempt) {
        return reports.documents()
                .find(
                        and(eq("attemptId", attempt.value()), eq("personId", person.value())),
                        Sorts.ascending("at"),
                        MOST_OF_AN_ATTEMPT)
                .map(ReportDocument::read);
    }

    @Override
    public Flux<QuestionReport> queue(boolean isOpen, @Nullable String cursor, int limit) {
        Bson state = eq("isOpen", isOpen);
        Bson filter = cursor == null ? state : and(state, beyond(PageCursor.read(cursor), isOpen));
        Bson order = isOpen ? Sorts.ascending("at", "_id") : Sorts.descending("at", "_id");
        return reports.documents().find(filter, order, limit).map(ReportDocument::read);
    }

    private static Bson beyond(PageCursor place, boolean isUp) {
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return isUp
                ? or(gt("at", at), and(eq("at", at), gt("_id", place.id())))
                : or(lt("at", at), and(eq("at", at), lt("_id", place.id())));
    }

    @Override
    public Mono<QuestionReport> close(QuestionReport before, QuestionReport closed) {
        Document change =
                new Document("$set", ReportDocument.closing(closed)).append("$unset", new Document("openKey", ""));
        return stored(before.id())
                .filter(stored -> ReportDocument.read(stored).equals(before))
                .switchIfEmpty(
                        Mono.error(() -> new LostUpdate(COLLECTION, before.id().value())))
                .flatMap(stored -> reports.update(Revision.of(stored), change, ReportEvents.of(closed)))
                .map(ReportDocument::read);
    }
}
