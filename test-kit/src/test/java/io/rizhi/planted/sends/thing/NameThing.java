package io.rizhi.planted.sends.thing;

import org.springframework.kafka.core.KafkaTemplate;

final class NameThing {
    Object name(KafkaTemplate<String, String> kafka) {
        return kafka.send("topic", "value");
    }
}
