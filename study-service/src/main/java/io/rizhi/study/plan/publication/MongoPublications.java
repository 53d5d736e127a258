package io.rizhi.study.plan.publication;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.Publication;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publications in MongoDB; the contents that are in use stay in memory. */
final class MongoPublications implements Publications {

    static final String COLLECTION = "publications";
    private static final int MOST_OF_A_PLAN = 500;
    private static final int MOST_INCOMPLETE = 50;
    private static final int KEPT_IN_MEMORY = 400;

    private final Documents documents;
    private final Map<String, Publication> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Publication> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    };

    MongoPublications(Documents documents) {
        this.documents = documents;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .unique(Indexes.ascending("planId", "number"))
                .partial(Indexes.ascending("publishedAt"), eq("isComplete", false));
    }

    @Override
    public Mono<Void> insert(StoredPublication publication) {
        return documents.insert(PublicationDocument.write(publication));
    }

    @Override
    public Mono<Publication> content(PlanId planId, int version) {
        return contents(planId, Set.of(version)).mapNotNull(contents -> contents.get(version));
    }

    @Override
    public Mono<Map<Integer, Publication>> contents(PlanId planId, Collection<Integer> versions) {
        Map<Integer, Publication> found = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        for (int version : versions) {
            String id = PublicationDocument.id(planId.value(), version);
            Publication content = remembered(id);
            if (content == null) {
                missing.add(id);
            } else {
                found.put(version, content);
            }
        }
        return missing.isEmpty() ? Mono.just(found) : read(missing, found);
    }

    private Mono<Map<Integer, Publication>> read(Set<String> missing, Map<Integer, Publication> found) {
        return documents
                .find(in("_id", missing), ascending("_id"), missing.size())
                .map(document -> PublicationDocument.read(document).content())
                .doOnNext(this::remember)
                .collectList()
                .map(read -> {
                    read.forEach(content -> found.put(content.version(), content));
                    return found;
                });
    }

    @Override
    public Mono<StoredPublication> find(PlanId planId, int version) {
        return documents
                .findOne(eq("_id", PublicationDocument.id(planId.value(), version)))
                .map(PublicationDocument::read);
    }

    @Override
    public Flux<StoredPublication> ofPlan(PlanId planId) {
        return documents
                .find(eq("planId", planId.value()), descending("number"), MOST_OF_A_PLAN)
                .map(PublicationDocument::read);
    }

    @Override
    public Flux<StoredPublication> incomplete() {
        return documents
                .find(eq("isComplete", false), ascending("publishedAt"), MOST_INCOMPLETE)
                .map(PublicationDocument::read);
    }

    @Override
    public Mono<Void> advance(Publication publication, PersonId after, int created) {
        return documents
                .updateOne(
                        eq("_id", PublicationDocument.id(publication.planId(), publication.version())),
                        combine(set("after", after.value()), inc("recordsCreated", (long) created)))
                .then();
    }

    @Override
    public Mono<Void> complete(Publication publication) {
        return documents
                .updateOne(
                        eq("_id", PublicationDocument.id(publication.planId(), publication.version())),
                        set("isComplete", true))
                .then();
    }

    private @Nullable Publication remembered(String id) {
        synchronized (known) {
            return known.get(id);
        }
    }

    private void remember(Publication content) {
        synchronized (known) {
            known.put(PublicationDocument.id(content.planId(), content.version()), content);
        }
    }
}
