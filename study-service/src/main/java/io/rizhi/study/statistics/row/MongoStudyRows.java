package io.rizhi.study.statistics.row;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.rizhi.kit.projection.Projections;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.statistics.model.RecordRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of the projection. Each question asks anew which generation is served. */
final class MongoStudyRows implements StudyRows {

    private static final int MOST_PLANS = 10_000;
    private static final int MOST_RECORDS = 100_000;

    private final Projections projections;

    MongoStudyRows(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Flux<RecordRow> of(Collection<PersonId> people, @Nullable PlanId plan) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        Bson whose = in(MongoStatisticsProjection.PERSON, ids);
        Bson filter = plan == null ? whose : and(whose, eq(MongoStatisticsProjection.PLAN, plan.value()));
        return projections
                .rows(StudyRows.PROJECTION, MongoStatisticsProjection.RECORDS)
                .find(filter, ascending(MongoStatisticsProjection.PERSON, MongoStatisticsProjection.PLAN), MOST_RECORDS)
                .map(RecordRowDocument::read);
    }

    @Override
    public Flux<PlanId> plansOf(Collection<PersonId> people) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return projections
                .rows(StudyRows.PROJECTION, MongoStatisticsProjection.RECORDS)
                .aggregate(List.of(
                        Aggregates.match(in(MongoStatisticsProjection.PERSON, ids)),
                        Aggregates.group("$" + MongoStatisticsProjection.PLAN)))
                .map(group -> new PlanId(group.getString("_id")));
    }

    @Override
    public Mono<Map<PlanId, PlanRow>> plans() {
        return projections
                .rows(StudyRows.PROJECTION, MongoStatisticsProjection.PLANS)
                .find(Filters.exists("title"), new Document("_id", 1), MOST_PLANS)
                .map(PlanRowDocument::read)
                .collectMap(PlanRow::id);
    }

    @Override
    public Mono<Instant> asOf() {
        return projections.asOf(StudyRows.PROJECTION);
    }
}
