package io.rizhi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rizhi.testkit.stack.OwnStack;
import io.rizhi.testkit.stack.SharedStack;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@ServiceTest
class ServiceTestIT {
    @Autowired
    private OwnStack own;

    @Autowired
    private Environment environment;

    @Test
    void gives_the_service_the_addresses_of_the_shared_stack_and_names_of_its_own() {
        assertThat(environment.getProperty("rizhi.mongo.uri"))
                .isEqualTo(SharedStack.get().mongoUri());
        assertThat(environment.getProperty("rizhi.mongo.database")).isEqualTo(own.databaseName());
        assertThat(environment.getProperty("rizhi.kafka.prefix"))
                .startsWith("servicetestit-")
                .endsWith(".");
        assertThat(OwnStack.of(ServiceTestIT.class).databaseName()).isNotEqualTo(own.databaseName());
    }

    @Test
    void reaches_a_real_mongod_with_transactions() {
        var session = Mono.from(own.mongoClient().startSession());
        var things = own.database().getCollection("things");

        var committed = session.flatMap(open -> {
            open.startTransaction();
            return Mono.from(things.insertOne(open, new Document("_id", "a")))
                    .then(Mono.<Void>from(open.commitTransaction()))
                    .doFinally(end -> open.close());
        });

        StepVerifier.create(committed).verifyComplete();
        StepVerifier.create(things.countDocuments()).expectNext(1L).verifyComplete();
    }

    @Test
    void reads_back_what_was_published_under_its_own_prefix() throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", own.shared().kafkaBootstrap());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(own.kafkaPrefix() + "rizhi.test.thing", 2, (short) 1)))
                    .all()
                    .get();
        }
        try (var writer = own.publisher();
                var events = own.events("rizhi.test.thing")) {
            writer.publish("rizhi.test.thing", "rizhi.test.thing-done.v1", "t-1", 1, "{\"thing\":\"t-1\"}");
            writer.publish("rizhi.test.thing", "rizhi.test.thing-done.v1", "t-1", 2, "{\"thing\":\"t-1\"}");

            var found = events.await("rizhi.test.thing-done.v1", 2);

            assertThat(found).extracting("key").containsOnly("t-1");
            assertThat(found.get(1).sequence()).isEqualTo(2);
            assertThat(found.get(1).id()).isEqualTo("t-1:2");
            assertThat(found.get(0).data().path("thing").asText()).isEqualTo("t-1");
        }
    }

    @Test
    void a_second_look_finds_the_same_stack() {
        assertThatCode(SharedStack::get).doesNotThrowAnyException();
        assertThat(SharedStack.get()).isSameAs(SharedStack.get());
    }
}
