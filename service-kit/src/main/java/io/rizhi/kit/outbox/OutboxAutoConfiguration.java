package io.rizhi.kit.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.config.OutboxSettings;
import io.rizhi.kit.event.EventAutoConfiguration;
import io.rizhi.kit.event.TopicNames;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.mongo.MongoAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.scheduler.Scheduler;

/** Events out; present where both store and Kafka are. */
@AutoConfiguration(after = {EventAutoConfiguration.class, MongoAutoConfiguration.class})
@ConditionalOnProperty({"rizhi.mongo.database", "rizhi.kafka.bootstrap"})
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxAutoConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            KafkaTemplate<String, byte[]> eventTemplate,
            @Qualifier("eventSender") Scheduler eventSender,
            TopicNames names,
            OutboxSettings settings,
            Clock clock) {
        return new OutboxRelay(eventTemplate, eventSender, names, settings, clock);
    }

    @Bean
    Aggregates aggregates(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new Aggregates(database, relay, clock);
    }

    @Bean
    Facts facts(MongoDatabase database) {
        return new Facts(database);
    }

    @Bean
    History history(Facts facts, OutboxRelay relay) {
        return new History(facts, relay);
    }

    @Bean
    IndexDeclarations factIndexes() {
        return Facts.indexes();
    }

    @Bean
    OutboxSweep outboxSweep(
            OutboxRelay relay, Facts facts, Leases leases, OutboxSettings settings, Clock clock, MeterRegistry meters) {
        OutboxSweep sweep = new OutboxSweep(relay, new Pruner(relay.acknowledged(), facts), leases, settings, clock);
        sweep.measure(meters);
        return sweep;
    }
}
