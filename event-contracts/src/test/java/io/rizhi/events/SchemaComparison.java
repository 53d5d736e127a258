package io.rizhi.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what in a new schema would break somebody who relies on the old one. Allowed: a new optional property, a new value of
 * an enum marked {@code x-open-enum}, other texts.
 */
final class SchemaComparison {

    private static final Set<String> TEXT = Set.of("description", "title", "examples", "$comment");
    private static final Set<String> COMPARED = Set.of("properties", "required", "enum", "items", "x-open-enum");

    private SchemaComparison() {}

    static List<String> breaks(JsonNode released, JsonNode present) {
        List<String> found = new ArrayList<>();
        compare(released, present, "", found);
        return found;
    }

    private static void compare(JsonNode released, JsonNode present, String at, List<String> found) {
        keywords(released, present, at, found);
        required(released, present, at, found);
        values(released, present, at, found);
        JsonNode properties = released.path("properties");
        for (String name : names(properties)) {
            JsonNode now = present.path("properties").path(name);
            if (now.isMissingNode()) {
                found.add(at + "/" + name + " was removed");
            } else {
                compare(properties.get(name), now, at + "/" + name, found);
            }
        }
        if (released.has("items")) {
            compare(released.get("items"), present.path("items"), at + "/[]", found);
        }
    }

    /** Type, format, bounds and every keyword not handled elsewhere must stay as they are. */
    private static void keywords(JsonNode released, JsonNode present, String at, List<String> found) {
        Set<String> all = new TreeSet<>(names(released));
        all.addAll(names(present));
        all.removeAll(TEXT);
        all.removeAll(COMPARED);
        for (String keyword : all) {
            if (!released.path(keyword).equals(present.path(keyword))) {
                found.add(at + " changed " + keyword);
            }
        }
        if (released.path("x-open-enum").asBoolean()
                != present.path("x-open-enum").asBoolean()) {
            found.add(at + " changed x-open-enum");
        }
    }

    private static void required(JsonNode released, JsonNode present, String at, List<String> found) {
        Set<String> before = texts(released.path("required"));
        Set<String> now = texts(present.path("required"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> found.add(at + "/" + name + " became required"));
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> found.add(at + "/" + name + " became optional"));
    }

    private static void values(JsonNode released, JsonNode present, String at, List<String> found) {
        Set<String> before = texts(released.path("enum"));
        Set<String> now = texts(present.path("enum"));
        before.stream().filter(value -> !now.contains(value)).forEach(value -> found.add(at + " lost value " + value));
        if (!released.path("x-open-enum").asBoolean()) {
            now.stream()
                    .filter(value -> !before.contains(value))
                    .forEach(value -> found.add(at + " gained value " + value));
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        Iterator<String> each = node.fieldNames();
        each.forEachRemaining(names::add);
        return names;
    }
}
