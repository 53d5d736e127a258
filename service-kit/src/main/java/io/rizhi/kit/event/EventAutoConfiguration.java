package io.rizhi.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.config.KafkaSettings;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.kafka.KafkaAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Kafka in a service; present once {@code rizhi.kafka.bootstrap} is set. */
@AutoConfiguration(
        before = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnProperty("rizhi.kafka.bootstrap")
@EnableConfigurationProperties(KafkaSettings.class)
public class EventAutoConfiguration {

    private static final int MOST_RECORDS = 200;
    private static final int POLL_LIMIT_MILLIS = 300_000;

    @Bean
    TopicNames topicNames(KafkaSettings settings, Environment environment) {
        return TopicNames.of(settings, environment.getProperty("spring.application.name", "rizhi"));
    }

    @Bean
    KafkaAdmin kafkaAdmin(KafkaSettings settings) {
        KafkaAdmin admin = new KafkaAdmin(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000));
        admin.setAutoCreate(false);
        admin.setFatalIfBrokerNotAvailable(true);
        return admin;
    }

    private static Map<String, Object> producer(KafkaSettings settings) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 65_536);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return config;
    }

    @Bean
    ProducerFactory<String, byte[]> eventProducers(KafkaSettings settings, ObjectProvider<MeterRegistry> meters) {
        var factory = new DefaultKafkaProducerFactory<String, byte[]>(producer(settings));
        meters.ifAvailable(registry -> factory.addListener(new MicrometerProducerListener<>(registry)));
        return factory;
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> eventProducers) {
        return new KafkaTemplate<>(eventProducers);
    }

    /** The only thread that calls {@code send}; it may block, because the first call for a topic waits for the broker. */
    @Bean(destroyMethod = "dispose")
    Scheduler eventSender() {
        return Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "event-sender", 60, true);
    }

    @Bean
    DeadLetters deadLetters(
            KafkaTemplate<String, byte[]> eventTemplate,
            @Qualifier("eventSender") Scheduler eventSender,
            MeterRegistry meters,
            Clock clock) {
        return new DeadLetters(eventTemplate, eventSender, meters, clock);
    }

    @Bean
    Containers kafkaContainers(KafkaSettings settings, TopicNames names, ObjectProvider<MeterRegistry> meters) {
        return new Containers(
                consumers(settings, "earliest", meters),
                consumers(settings, "none", meters),
                names,
                settings.threads());
    }

    @Bean
    KafkaBridge kafkaBridge(
            ObjectProvider<Subscription> subscriptions,
            Containers containers,
            DeadLetters deadLetters,
            MeterRegistry meters,
            KafkaSettings settings) {
        return new KafkaBridge(subscriptions, containers, deadLetters, meters, settings);
    }

    @Bean(destroyMethod = "close")
    DeadLetterReplay deadLetterReplay(
            KafkaSettings settings,
            ObjectProvider<Subscription> subscriptions,
            KafkaBridge bridge,
            TopicNames names,
            ObjectProvider<MeterRegistry> meters) {
        return new DeadLetterReplay(consumers(settings, "earliest", meters), subscriptions, bridge, names, settings);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetterReplay replay) {
        return new DeadLettersEndpoint(replay);
    }

    @Bean
    TopicCreator topicCreator(
            KafkaAdmin admin, KafkaSettings settings, TopicNames names, ObjectProvider<TopicNeeds> needs) {
        return new TopicCreator(admin, settings, names, needs);
    }

    private static ConsumerFactory<String, byte[]> consumers(
            KafkaSettings settings, String whereToBegin, ObjectProvider<MeterRegistry> meters) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, whereToBegin);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
        config.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, POLL_LIMIT_MILLIS);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        var factory = new DefaultKafkaConsumerFactory<String, byte[]>(config);
        meters.ifAvailable(registry -> factory.addListener(new MicrometerConsumerListener<>(registry)));
        return factory;
    }
}
