package io.rizhi.testkit.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;

/** Threads, time, transactions, messages: what only one named class may do, and what nobody may. */
final class RuntimeRules {
    private static final String PUBLISHER = "org.reactivestreams.Publisher";

    private static final HouseRule NO_BLOCKING = HouseRule.onClasses(
            "only KafkaBridge blocks on a pipeline",
            house -> noneBut(Set.of("KafkaBridge"))
                    .callMethodWhere(on(PUBLISHER, "block|blockFirst|blockLast|blockOptional|toIterable|toStream")));

    private static final HouseRule NO_BARE_SUBSCRIBE = HouseRule.onClasses(
            "nobody subscribes without handling the outcome",
            house ->
                    noneBut(Set.of()).callMethodWhere(on(PUBLISHER, "subscribe").and(withoutArguments())));

    private static final HouseRule NO_ON_ERROR_CONTINUE = HouseRule.onClasses(
            "nobody uses onErrorContinue",
            house -> noneBut(Set.of()).callMethodWhere(on(PUBLISHER, "onErrorContinue")));

    private static final HouseRule KAFKA_SENDERS = HouseRule.onClasses(
            "only OutboxRelay and DeadLetters send to Kafka",
            house -> noneBut(Set.of("OutboxRelay", "DeadLetters"))
                    .callMethodWhere(on("org.springframework.kafka.core.KafkaOperations", "send.*|executeInTransaction")
                            .or(on("org.apache.kafka.clients.producer.Producer", "send"))));

    private static final HouseRule SESSIONS = HouseRule.onClasses(
            "only InTransaction opens a driver session",
            house -> noneBut(Set.of("InTransaction"))
                    .callMethodWhere(on("com.mongodb.reactivestreams.client.MongoCluster", "startSession")));

    private static final HouseRule NO_VALUE = HouseRule.onClasses(
            "configuration is bound to records, never read with @Value",
            house -> noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value"));

    private static final HouseRule NO_FIELD_INJECTION = HouseRule.onClasses(
            "nothing is injected into a field",
            house -> noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"));

    private static final HouseRule CLOCK = HouseRule.onClasses(
            "time comes from a Clock",
            house -> noClasses()
                    .should()
                    .callMethodWhere(now())
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis"));

    private static final HouseRule RESILIENCE = HouseRule.onClasses(
            "resilience is composed in code, without annotations",
            house -> noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.github.resilience4j..annotation.."));

    private static final HouseRule ANNOTATED_CONTROLLERS = HouseRule.onClasses(
            "HTTP is answered by annotated controllers; no router functions, no WebSocket",
            house -> noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.web.reactive.function.server.RouterFunction")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.web.reactive.socket.."));

    private static final HouseRule TYPED_FILTERS = HouseRule.onClasses(
            "no filter is parsed from text",
            house -> noClasses()
                    .should()
                    .callMethodWhere(target(nameMatching("parse"))
                            .and(target(owner(assignableTo("org.bson.conversions.Bson"))))));

    private RuntimeRules() {}

    static List<HouseRule> all() {
        return List.of(
                NO_BLOCKING,
                NO_BARE_SUBSCRIBE,
                NO_ON_ERROR_CONTINUE,
                KAFKA_SENDERS,
                SESSIONS,
                NO_VALUE,
                NO_FIELD_INJECTION,
                CLOCK,
                RESILIENCE,
                ANNOTATED_CONTROLLERS,
                TYPED_FILTERS);
    }

    private interface Calls {
        ArchRule callMethodWhere(DescribedPredicate<? super JavaCall<?>> call);
    }

    private static Calls noneBut(Set<String> names) {
        DescribedPredicate<JavaClass> others =
                DescribedPredicate.describe("are not " + names, each -> !names.contains(Subjects.nameOf(each)));
        return call -> noClasses().that(others).should().callMethodWhere(call);
    }

    private static DescribedPredicate<JavaCall<?>> on(String type, String names) {
        return target(nameMatching(names))
                .and(target(owner(assignableTo(type))))
                .forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> withoutArguments() {
        return DescribedPredicate.describe(
                "without arguments",
                call -> call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaCall<?>> now() {
        return DescribedPredicate.describe(
                "now without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTarget().getOwner().isAssignableTo(Temporal.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
