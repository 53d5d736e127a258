package io.rizhi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rizhi.events.directory.UnitChangedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventExamplesContractTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_example_fits_its_schema_and_survives_the_way_through_its_record(EventType type) throws Exception {
        JsonSchema schema = SCHEMAS.getSchema(EventFiles.schema(type));
        assertThat(EventFiles.examples(type))
                .extracting(path -> path.getFileName().toString())
                .contains("minimal.json", "full.json");

        for (Path file : EventFiles.examples(type)) {
            JsonNode example = EventFiles.read(file);
            Object record = EventFiles.JSON.treeToValue(example, type.data());
            JsonNode written = EventFiles.JSON.readTree(EventFiles.JSON.writeValueAsBytes(record));

            assertThat(schema.validate(example)).as(file.toString()).isEmpty();
            assertThat(schema.validate(written)).as(file.toString()).isEmpty();
            assertThat(EventFiles.withoutNulls(written)).isEqualTo(EventFiles.withoutNulls(example));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_reader_ignores_a_field_it_does_not_know(EventType type) throws Exception {
        for (Path file : EventFiles.examples(type)) {
            ObjectNode example = (ObjectNode) EventFiles.read(file);
            Object before = EventFiles.JSON.treeToValue(example, type.data());

            example.put("aFieldOfNextYear", "value");

            assertThat(EventFiles.JSON.treeToValue(example, type.data())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_record_has_the_properties_of_the_schema(EventType type) {
        List<String> components = Arrays.stream(type.data().getRecordComponents())
                .map(component -> component.getName())
                .toList();

        assertThat(fieldNames(EventFiles.schema(type).get("properties"))).containsExactlyElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_property_is_described(EventType type) {
        assertThat(undescribed(EventFiles.schema(type), "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_readme_names_type_topic_listeners_order_and_privacy(EventType type) {
        String readme =
                EventFiles.text(EventFiles.RESOURCES.resolve(type.folder()).resolve("README.md"));

        assertThat(readme)
                .contains(type.name(), type.topic(), "**Emitted:**", "**Listeners:**", "**Ordering:**", "**Privacy:**");
    }

    @Test
    void every_schema_file_belongs_to_a_registered_event() {
        List<Path> expected = EventTypes.all().stream()
                .map(type -> EventFiles.RESOURCES.resolve(type.folder()).resolve("schema.json"))
                .sorted()
                .toList();

        assertThat(EventFiles.schemasUnder(EventFiles.RESOURCES)).containsExactlyElementsOf(expected);
    }

    @Test
    void every_event_is_sent_on_a_known_topic_and_every_topic_has_an_event() {
        assertThat(EventTypes.all().stream().map(EventType::topic).distinct())
                .containsExactlyInAnyOrderElementsOf(Topics.all());
    }

    @Test
    void a_value_that_an_open_enum_gains_later_reads_as_unknown() throws Exception {
        EventType type = EventTypes.find(EventTypes.UNIT_CHANGED);
        ObjectNode example =
                (ObjectNode) EventFiles.read(EventFiles.examples(type).get(0));

        example.put("change", "merged");

        UnitChangedV1 read = EventFiles.JSON.treeToValue(example, UnitChangedV1.class);
        assertThat(read.change()).isEqualTo(UnitChangedV1.Change.UNKNOWN);
    }

    @Test
    void an_event_without_a_required_text_is_refused_by_its_record() {
        assertThatThrownBy(() -> EventFiles.JSON.readValue("{\"attemptId\": \"a\"}", AttemptGradedV1.class))
                .rootCause()
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void the_name_finds_the_event_and_an_unknown_name_finds_none() {
        assertThat(EventTypes.find("rizhi.quiz.attempt-graded.v1").data()).isEqualTo(AttemptGradedV1.class);
        assertThat(EventTypes.find("rizhi.quiz.attempt-graded.v9")).isNull();
    }

    private static List<String> undescribed(JsonNode schema, String at) {
        List<String> missing = new ArrayList<>();
        JsonNode properties = schema.path("properties");
        for (String name : fieldNames(properties)) {
            JsonNode property = properties.get(name);
            if (property.path("description").asText("").isBlank()) {
                missing.add(at + "/" + name);
            }
            missing.addAll(undescribed(property, at + "/" + name));
            missing.addAll(undescribed(property.path("items"), at + "/" + name));
        }
        return missing;
    }

    private static List<String> fieldNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
