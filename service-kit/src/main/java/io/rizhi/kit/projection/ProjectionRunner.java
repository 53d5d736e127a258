package io.rizhi.kit.projection;

import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.event.Containers;
import io.rizhi.kit.event.TopicNeeds;
import io.rizhi.kit.mongo.IndexCreator;
import io.rizhi.kit.offload.Background;
import io.rizhi.kit.projection.ProjectionStates.State;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Runs the served generation of each projection and, while there is one, the generation being built; swaps when the new one
 * is level and drops the old one a little later. Every instance looks at the shared state once a second.
 */
public final class ProjectionRunner implements SmartLifecycle, TopicNeeds {

    /** After topics and relay. */
    public static final int PHASE = Integer.MIN_VALUE + 4500;

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration DROP_AFTER = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final long NEARLY_LEVEL = 50;

    private final Map<GenerationName, GenerationRun> runs = new HashMap<>();
    private final List<Projection> projections;
    private final Projections served;
    private final ProjectionStates states;
    private final PartitionFold.Store store;
    private final Wiring wiring;
    private volatile Background background = new Background();
    private volatile boolean running;

    ProjectionRunner(
            List<Projection> projections,
            Projections served,
            ProjectionStates states,
            PartitionFold.Store store,
            Wiring wiring) {
        this.projections = List.copyOf(projections);
        this.served = served;
        this.states = states;
        this.store = store;
        this.wiring = wiring;
    }

    @Override
    public void start() {
        running = true;
        background = new Background();
        // Starting and stopping consumers may wait for the broker, so it has a thread of its own.
        Scheduler thread = wiring.thread();
        background.start(
                "projection runner",
                Mono.defer(this::look)
                        .onErrorResume(failure -> {
                            LOG.warn("projections could not be looked after; next try soon", failure);
                            return Mono.empty();
                        })
                        .repeatWhen(done -> done.delayElements(LOOK_EVERY, Schedulers.parallel()))
                        .subscribeOn(thread)
                        .then());
    }

    private Mono<Void> look() {
        return Flux.fromIterable(projections).concatMap(this::look).then();
    }

    private Mono<Void> look(Projection projection) {
        return states.read(projection.name())
                .publishOn(wiring.thread())
                .flatMap(state -> ensureRuns(projection, state)
                        .then(Mono.defer(() -> swapWhenLevel(projection, state)))
                        .then(Mono.defer(() -> dropRetired(projection, state))));
    }

    private Mono<Void> ensureRuns(Projection projection, State state) {
        served.serve(projection.name(), state.served());
        Set<GenerationName> wanted = new HashSet<>();
        wanted.add(new GenerationName(projection.name(), state.served()));
        if (state.building() != null) {
            wanted.add(new GenerationName(projection.name(), state.building()));
        }
        return Flux.fromIterable(wanted)
                .filter(name -> !runs.containsKey(name))
                .concatMap(name -> wiring.indexes()
                        .create(projection.indexes(name.number()))
                        .publishOn(wiring.thread())
                        .doOnSuccess(done -> startRun(projection, name)))
                .then(Mono.fromRunnable(() -> stopOthers(projection, wanted)));
    }

    private synchronized void startRun(Projection projection, GenerationName name) {
        if (running) {
            GenerationRun run = new GenerationRun(projection, name.number(), store, wiring.containers());
            run.start();
            runs.put(name, run);
        }
    }

    private synchronized void stopOthers(Projection projection, Set<GenerationName> wanted) {
        List<GenerationName> others = runs.keySet().stream()
                .filter(name -> name.projection().equals(projection.name()) && !wanted.contains(name))
                .toList();
        for (GenerationName name : others) {
            GenerationRun run = runs.remove(name);
            if (run != null) {
                run.stop();
            }
        }
    }

    private Mono<Void> swapWhenLevel(Projection projection, State state) {
        Integer building = state.building();
        GenerationRun run = building == null ? null : runs.get(new GenerationName(projection.name(), building));
        if (building == null || run == null || run.knownPartitions() == 0) {
            return Mono.empty();
        }
        return store.positions()
                .of(run.generation())
                .filter(this::isNearlyLevel)
                .count()
                .filter(level -> level == run.knownPartitions())
                .doOnNext(level -> CrashPoint.hit("rebuildBeforeSwitch"))
                .flatMap(level -> states.swap(projection.name(), state, building))
                .filter(swapped -> swapped)
                .doOnNext(swapped -> {
                    served.serve(projection.name(), building);
                    LOG.info("projection {} now serves generation {}", projection.name(), building);
                })
                .then();
    }

    private boolean isNearlyLevel(Document position) {
        var noted = position.getDate("notedAt");
        return noted != null
                && position.getLong("lag") <= NEARLY_LEVEL
                && noted.toInstant().isAfter(wiring.clock().instant().minus(FRESH));
    }

    private Mono<Void> dropRetired(Projection projection, State state) {
        Integer retired = state.retired();
        if (retired == null
                || state.retiredAt() == null
                || state.retiredAt().plus(DROP_AFTER).isAfter(wiring.clock().instant())) {
            return Mono.empty();
        }
        GenerationName old = new GenerationName(projection.name(), retired);
        return Flux.fromIterable(projection.indexes(retired))
                .concatMap(collection -> Mono.from(
                        store.database().getCollection(collection.collection()).drop()))
                .then(store.positions().forget(old))
                .then(store.parked().forget(old))
                .then(states.dropped(projection.name(), retired));
    }

    @Override
    public Set<String> topics() {
        Set<String> topics = new HashSet<>();
        projections.forEach(projection -> projection.sources().forEach(source -> topics.add(source.topic())));
        return topics;
    }

    @Override
    public void stop() {
        running = false;
        background.close();
        synchronized (this) {
            runs.values().forEach(GenerationRun::stop);
            runs.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** What the runner gets from the rest of the kit. */
    record Wiring(Containers containers, IndexCreator indexes, Scheduler thread, Clock clock) {}
}
