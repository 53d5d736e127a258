package io.rizhi.kit.event;

import io.rizhi.kit.config.KafkaSettings;

/** Adds the prefix of tests to topics and groups; no other code spells it. */
public record TopicNames(String prefix, String service) {

    static TopicNames of(KafkaSettings settings, String service) {
        return new TopicNames(settings.prefix(), service);
    }

    /** The topic as the broker knows it. */
    public String onBroker(String topic) {
        return prefix + topic;
    }

    /** The topic as contracts spell it. */
    public String inContract(String topic) {
        return topic.startsWith(prefix) ? topic.substring(prefix.length()) : topic;
    }

    /** The consumer group of a part of this service. */
    public String group(String name) {
        return prefix + service + "." + name;
    }
}
