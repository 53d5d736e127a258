package io.rizhi.quiz.attempt;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rizhi.quiz.attempt.model.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A response as one text, for those who keep it outside of its attempt. Parts that are empty are left out. */
public final class ResponseJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    com.fasterxml.jackson.annotation.JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
            .build();

    /** As it is written. */
    private record Form(
            @Nullable List<String> optionIds,
            @Nullable List<String> gaps,
            @Nullable Boolean isTrue,
            @Nullable String text,
            @Nullable Map<String, String> pairs,
            @Nullable Map<String, Form> children) {
        static Form of(Response response) {
            Map<String, Form> parts = new TreeMap<>();
            response.children().forEach((id, child) -> parts.put(id, of(child)));
            return new Form(
                    response.optionIds(),
                    response.gaps(),
                    response.isTrue(),
                    response.text(),
                    new TreeMap<>(response.pairs()),
                    parts);
        }

        Response toResponse() {
            Map<String, Response> parts = new TreeMap<>();
            if (children != null) {
                children.forEach((id, child) -> parts.put(id, child.toResponse()));
            }
            return new Response(
                    Objects.requireNonNullElse(optionIds, List.of()),
                    Objects.requireNonNullElse(gaps, List.of()),
                    isTrue,
                    text,
                    Objects.requireNonNullElse(pairs, Map.of()),
                    parts);
        }
    }

    private ResponseJson() {}

    public static String write(Response response) {
        try {
            return JSON.writeValueAsString(Form.of(response));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("response: unwritable (expected: serialisable)", e);
        }
    }

    public static Response read(String json) {
        try {
            return JSON.readValue(json, Form.class).toResponse();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("response: unreadable (expected: what this class wrote)", e);
        }
    }
}
