package io.rizhi.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventCompatibilityContractTest {

    static Stream<Path> released() {
        return EventFiles.schemasUnder(EventFiles.RELEASED).stream();
    }

    @ParameterizedTest
    @MethodSource("released")
    void nothing_that_was_released_is_broken(Path released) {
        Path present = EventFiles.RESOURCES.resolve(EventFiles.RELEASED.relativize(released));

        assertThat(Files.exists(present)).as("%s still exists", present).isTrue();
        assertThat(SchemaComparison.breaks(EventFiles.read(released), EventFiles.read(present)))
                .isEmpty();
    }

    @Test
    void something_is_released() {
        assertThat(released()).isNotEmpty();
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                planted("a removed field", schema -> properties(schema).remove("day")),
                planted(
                        "a renamed field",
                        schema -> properties(schema)
                                .set("dayNumber", properties(schema).remove("day"))),
                planted("a new required field", schema -> {
                    properties(schema).putObject("colour").put("type", "string");
                    ((ArrayNode) schema.get("required")).add("colour");
                }),
                planted("a changed type", schema -> property(schema, "day").put("type", "string")),
                planted(
                        "a changed format",
                        schema -> property(schema, "provedAt").put("format", "date")),
                planted("a field that became optional", schema -> ((ArrayNode) schema.get("required")).remove(0)),
                planted("a tighter bound", schema -> property(schema, "planId").put("minLength", 30)),
                planted("a changed type inside a list", schema -> item(schema).put("type", "array")),
                planted(
                        "a removed field inside a list",
                        schema -> properties(item(schema)).remove("hash")),
                planted(
                        "a removed value of an open enum",
                        schema -> method(schema).withArray("enum").remove(0)),
                planted("an open enum that was closed", schema -> method(schema).remove("x-open-enum")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void a_planted_breaking_change_is_refused(String what, Consumer<ObjectNode> change) {
        ObjectNode changed = schema();

        change.accept(changed);

        assertThat(SchemaComparison.breaks(schema(), changed)).isNotEmpty();
    }

    static Stream<Arguments> compatibleChanges() {
        return Stream.of(
                planted(
                        "a new optional field",
                        schema -> properties(schema).putObject("colour").put("type", "string")),
                planted(
                        "a new value of an open enum",
                        schema -> method(schema).withArray("enum").add("spoken")),
                planted("another description", schema -> property(schema, "day").put("description", "Day.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compatibleChanges")
    void a_planted_compatible_change_is_accepted(String what, Consumer<ObjectNode> change) {
        ObjectNode changed = schema();

        change.accept(changed);

        assertThat(SchemaComparison.breaks(schema(), changed)).isEmpty();
    }

    private static Arguments planted(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    private static ObjectNode schema() {
        return (ObjectNode) EventFiles.schema(EventTypes.find(EventTypes.READING_PROVED));
    }

    private static ObjectNode properties(JsonNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(JsonNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static ObjectNode item(JsonNode schema) {
        return (ObjectNode) property(schema, "sections").get("items");
    }

    private static ObjectNode method(JsonNode schema) {
        return property(item(schema), "method");
    }
}
