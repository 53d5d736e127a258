package io.rizhi.study.directory.unit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Sorts;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitRules;
import io.rizhi.study.directory.unit.model.UnitTree;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Units in MongoDB, a document each. One more document counts the versions of the tree as a whole: every write raises it,
 * so that two writes that would only together close a circle cannot both succeed, and a reader knows whether the tree it
 * remembers is still the newest.
 */
final class MongoUnits implements UnitStore {

    static final String COLLECTION = "units";
    static final String TREE = "unit-tree";

    private final AggregateCollection units;
    private final Documents trees;
    private final InTransaction transaction;
    private final AtomicReference<@Nullable VersionedTree> remembered = new AtomicReference<>();

    MongoUnits(AggregateCollection units, Documents trees, InTransaction transaction) {
        this.units = units;
        this.trees = trees;
        this.transaction = transaction;
    }

    @Override
    public Mono<UnitTree> tree() {
        return versionedTree().map(VersionedTree::tree);
    }

    @Override
    public Mono<VersionedTree> versionedTree() {
        return trees.findOne(eq("_id", TREE))
                .map(stored -> stored.getLong("version"))
                .defaultIfEmpty(0L)
                .flatMap(this::at);
    }

    private Mono<VersionedTree> at(long version) {
        var known = remembered.get();
        if (known != null && known.version() == version) {
            return Mono.just(known);
        }
        return units.documents()
                .find(eq("schema", UnitDocument.SCHEMA), Sorts.ascending("_id"), UnitRules.MAX_UNITS + 1)
                .map(UnitDocument::read)
                .collectList()
                .map(all -> new VersionedTree(new UnitTree(all), version))
                .doOnNext(remembered::set);
    }

    @Override
    public Mono<Unit> add(VersionedTree read, Unit unit, List<PendingEvent> events) {
        return write(read, () -> units.insert(UnitDocument.of(unit), events).map(UnitDocument::read));
    }

    @Override
    public Mono<Unit> change(VersionedTree read, Unit unit, List<PendingEvent> events) {
        return write(
                read,
                () -> units.documents()
                        .findOne(eq("_id", unit.id().value()))
                        .switchIfEmpty(Mono.error(
                                () -> new LostUpdate(COLLECTION, unit.id().value())))
                        .flatMap(stored -> update(stored, unit, events)));
    }

    private Mono<Unit> update(Document stored, Unit unit, List<PendingEvent> events) {
        return units.update(Revision.of(stored), set("history", UnitDocument.history(unit)), events)
                .map(UnitDocument::read);
    }

    private Mono<Unit> write(VersionedTree read, Supplier<Mono<Unit>> unitWrite) {
        return transaction.run(() -> raise(read.version()).then(Mono.defer(unitWrite)));
    }

    private Mono<Void> raise(long version) {
        var raised = version == 0
                ? trees.insert(new Document("_id", TREE).append("version", 1L)).thenReturn(1L)
                : trees.updateOne(and(eq("_id", TREE), eq("version", version)), inc("version", 1L));
        return raised.onErrorMap(DuplicateKey.class, taken -> new LostUpdate(TREE, TREE))
                .filter(matched -> matched == 1)
                .switchIfEmpty(Mono.error(() -> new LostUpdate(TREE, TREE)))
                .then();
    }
}
