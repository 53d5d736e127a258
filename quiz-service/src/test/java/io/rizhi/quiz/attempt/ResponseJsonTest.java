package io.rizhi.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseJsonTest {
    @Test
    void a_response_of_any_type_is_read_as_it_was_written() {
        Response child = new Response(List.of("b", "a"), List.of(), null, null);
        Response whole = new Response(
                List.of(), List.of("", "甲\n\"乙\""), false, "text", Map.of("p2", "o1", "p1", "o2"), Map.of("c", child));

        assertThat(ResponseJson.read(ResponseJson.write(whole))).isEqualTo(whole);
        assertThat(ResponseJson.read(ResponseJson.write(Response.EMPTY))).isEqualTo(Response.EMPTY);
        assertThat(ResponseJson.write(child)).isEqualTo("{\"optionIds\":[\"b\",\"a\"]}");
    }
}
