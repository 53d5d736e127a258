package io.rizhi.kit.event;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Builds listener containers with the settings that all of them share. */
public final class Containers {

    private static final long FIRST_PAUSE = 200;
    private static final long LONGEST_PAUSE = 15_000;

    private final ConsumerFactory<String, byte[]> reactions;
    private final ConsumerFactory<String, byte[]> projections;
    private final TopicNames names;
    private final int threads;

    Containers(
            ConsumerFactory<String, byte[]> reactions,
            ConsumerFactory<String, byte[]> projections,
            TopicNames names,
            int threads) {
        this.reactions = reactions;
        this.projections = projections;
        this.names = names;
        this.threads = threads;
    }

    public TopicNames names() {
        return names;
    }

    /** A container whose place is the offset committed to Kafka. */
    ConcurrentMessageListenerContainer<String, byte[]> forReactions(
            String topic, String group, BatchMessageListener<String, byte[]> listener) {
        ContainerProperties properties = properties(topic, group);
        properties.setMessageListener(listener);
        return container(reactions, properties, new DefaultErrorHandler(backOff()), group);
    }

    /** A container that is told where to begin by its rebalance listener. */
    public ConcurrentMessageListenerContainer<String, byte[]> forProjection(
            String topic,
            String group,
            BatchMessageListener<String, byte[]> listener,
            ConsumerAwareRebalanceListener assignment,
            CommonErrorHandler errors) {
        ContainerProperties properties = properties(topic, group);
        properties.setMessageListener(listener);
        properties.setConsumerRebalanceListener(assignment);
        properties.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.NEVER);
        properties.setIdleEventInterval(500L);
        properties.setPollTimeout(250);
        return container(projections, properties, errors, group);
    }

    /** Growing pauses without an end. */
    public static ExponentialBackOff backOff() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE, 2);
        backOff.setMaxInterval(LONGEST_PAUSE);
        return backOff;
    }

    private ContainerProperties properties(String topic, String group) {
        ContainerProperties properties = new ContainerProperties(names.onBroker(topic));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setShutdownTimeout(10_000);
        return properties;
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            ConsumerFactory<String, byte[]> factory,
            ContainerProperties properties,
            CommonErrorHandler errors,
            String group) {
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setConcurrency(threads);
        container.setCommonErrorHandler(errors);
        container.setBeanName(group);
        return container;
    }
}
