package io.rizhi.quiz.importing.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON of other systems, within bounds of size, depth and number of parts. */
public final class Json {
    private static final int LARGEST = 8 << 20;
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_TOKENS = 600_000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LARGEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build());

    private Json() {}

    public static JsonNode tree(byte[] json) {
        if (json.length > LARGEST) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too long a JSON");
        }
        return tree(new String(json, StandardCharsets.UTF_8));
    }

    public static JsonNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json.replace("\uFEFF", ""));
            if (tree == null || !tree.isContainerNode()) {
                throw new RefusedFileException(Refusal.DAMAGED, "an empty JSON");
            }
            return tree;
        } catch (IOException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "JSON cannot be read");
        }
    }

    /** Text of the part, or empty when there is none. */
    public static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
