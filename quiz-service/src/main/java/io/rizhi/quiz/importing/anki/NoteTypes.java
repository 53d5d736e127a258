package io.rizhi.quiz.importing.anki;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.importing.source.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Note types and decks as the collection describes them. */
record NoteTypes(JsonNode models, JsonNode decks) {
    private static final int CLOZE = 1;

    Note.Kind kind(String id) {
        JsonNode model = models.path(id);
        if (model.path("type").asInt(0) == CLOZE) {
            return Note.Kind.CLOZE;
        }
        for (JsonNode template : model.path("tmpls")) {
            if (Json.text(template, "qfmt").contains("{{type:")) {
                return Note.Kind.TYPED;
            }
        }
        return model.path("tmpls").size() > 1 ? Note.Kind.REVERSED : Note.Kind.BASIC;
    }

    List<String> fields(String id) {
        List<JsonNode> fields = new ArrayList<>();
        models.path(id).path("flds").forEach(fields::add);
        fields.sort(Comparator.comparingInt(field -> field.path("ord").asInt(0)));
        return fields.stream().map(field -> Json.text(field, "name")).toList();
    }

    String deck(String id) {
        return Json.text(decks.path(id), "name");
    }
}
