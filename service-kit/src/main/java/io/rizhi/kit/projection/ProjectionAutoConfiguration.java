package io.rizhi.kit.projection;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.event.Containers;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexCreator;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.OutboxAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Projections; present where both store and Kafka are. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnProperty({"rizhi.mongo.database", "rizhi.kafka.bootstrap"})
public class ProjectionAutoConfiguration {

    @Bean
    ProjectionStates projectionStates(MongoDatabase database, Clock clock) {
        return new ProjectionStates(database, clock);
    }

    @Bean
    Positions projectionPositions(MongoDatabase database, Clock clock) {
        return new Positions(database, clock);
    }

    @Bean
    ParkedEvents parkedEvents(MongoDatabase database) {
        return new ParkedEvents(database);
    }

    @Bean
    IndexDeclarations parkedEventIndexes() {
        return ParkedEvents.indexes();
    }

    @Bean
    Projections projections(MongoDatabase database, ProjectionStates states, Positions positions, ParkedEvents parked) {
        return new Projections(database, states, positions, parked);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler projectionThread() {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "projection-runner", 60, true);
    }

    @Bean
    ProjectionRunner.Wiring projectionWiring(
            Containers containers,
            IndexCreator indexes,
            @Qualifier("projectionThread") Scheduler projectionThread,
            Clock clock) {
        return new ProjectionRunner.Wiring(containers, indexes, projectionThread, clock);
    }

    @Bean
    PartitionFold.Store projectionStore(
            MongoDatabase database, InTransaction transaction, Positions positions, ParkedEvents parked) {
        return new PartitionFold.Store(database, transaction, positions, parked);
    }

    @Bean
    ProjectionRunner projectionRunner(
            ObjectProvider<Projection> projections,
            Projections served,
            ProjectionStates states,
            PartitionFold.Store store,
            ProjectionRunner.Wiring wiring) {
        return new ProjectionRunner(projections.orderedStream().toList(), served, states, store, wiring);
    }
}
