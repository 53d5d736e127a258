package io.rizhi.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code -Drizhi.write} writes {@code docs/events}; without it the test fails when a page is stale, missing or left over. */
class EventCatalogueContractTest {

    private static final Path DOCS = Path.of("../docs/events");

    @Test
    void the_catalogue_says_what_the_schemas_say() throws IOException {
        Map<String, String> pages = pages();
        if (System.getProperty("rizhi.write") != null) {
            write(pages);
        }

        Map<String, String> found = new LinkedHashMap<>();
        for (Path file : EventFiles.list(DOCS)) {
            found.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(found)
                .as("docs/events is stale; run: mvn -pl event-contracts test -Drizhi.write")
                .containsExactlyInAnyOrderEntriesOf(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(DOCS);
        try (Stream<Path> old = Files.list(DOCS)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder("# Events\n\nGenerated from `event-contracts`; do not edit.\n\n"
                + "| Type | Topic | Says |\n|---|---|---|\n");
        for (EventType type : EventTypes.all()) {
            String file = type.name() + ".md";
            index.append("| [`%s`](%s) | `%s` | %s |%n"
                    .formatted(
                            type.name(),
                            file,
                            type.topic(),
                            EventFiles.schema(type).path("description").asText()));
            pages.put(file, page(type));
        }
        pages.put("README.md", unixLines(index.toString()));
        return pages;
    }

    private static String page(EventType type) {
        StringBuilder page = new StringBuilder(
                EventFiles.text(EventFiles.RESOURCES.resolve(type.folder()).resolve("README.md")));
        page.append("\n## Data\n\n| Field | Type | Required | Meaning |\n|---|---|---|---|\n");
        rows(EventFiles.schema(type), "", page);
        for (Path example : EventFiles.examples(type)) {
            String name = example.getFileName().toString().replace(".json", "");
            page.append("\n## Example: %s\n\n```json\n".formatted(name))
                    .append(EventFiles.text(example))
                    .append("```\n");
        }
        return unixLines(page.toString());
    }

    private static void rows(JsonNode schema, String prefix, StringBuilder page) {
        JsonNode required = schema.path("required");
        schema.path("properties").properties().forEach(property -> {
            String name = prefix + property.getKey();
            JsonNode value = property.getValue();
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            name,
                            type(value),
                            isIn(required, property.getKey()) ? "yes" : "no",
                            value.path("description").asText()));
            rows(value, name + ".", page);
            rows(value.path("items"), name + "[].", page);
        });
    }

    private static String type(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").toString().replace("\"", "").replace(",", ", ");
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText() + " or null"
                : schema.path("type").asText();
        return schema.has("format") ? type + ", " + schema.get("format").asText() : type;
    }

    private static boolean isIn(JsonNode array, String text) {
        for (JsonNode element : array) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }
}
