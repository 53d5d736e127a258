package io.rizhi.testkit;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.kafka.KafkaAutoConfiguration;
import org.springframework.boot.autoconfigure.mongo.MongoAutoConfiguration;
import org.springframework.boot.autoconfigure.mongo.MongoReactiveAutoConfiguration;

/** A service with nothing in it, to try the annotation on. */
@SpringBootApplication(
        exclude = {MongoAutoConfiguration.class, MongoReactiveAutoConfiguration.class, KafkaAutoConfiguration.class})
class SmallApplication {}
