package io.rizhi.quiz.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.bank.model.Change;
import io.rizhi.quiz.bank.model.Changes;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Words that only some values are allowed for; they are changed by hand in their own tests. */
    private static final Set<String> CLOSED = Set.of("type", "kind", "need", "choices", "ordering", "format", "id");

    @Test
    void equal_questions_differ_in_nothing() {
        assertThat(Samples.all())
                .allSatisfy(each -> assertThat(Changes.between(each, ContentJson.read(ContentJson.write(each))))
                        .isEmpty());
    }

    @Test
    void a_change_in_any_field_of_any_type_is_shown_and_nothing_else() throws JsonProcessingException {
        int tried = 0;
        for (Content content : Samples.all()) {
            Content full = content.builder()
                    .notes(new Notes("markdown", "安全", "x-1", null, List.of("想想"), null, true, null))
                    .explanation("解析")
                    .difficulty("中")
                    .tags(List.of("月考"))
                    .build();
            JsonNode tree = JSON.readTree(ContentJson.write(full));
            for (String place : leaves(tree, "")) {
                Content changed = ContentJson.read(mutated(tree, place).toString());
                if (!changed.equals(full)) {
                    assertThat(Changes.between(full, changed))
                            .as(content.type() + place)
                            .hasSize(1);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void an_option_is_followed_by_its_id_wherever_it_stands() {
        Content before = choice(new Option("a", "甲", true), new Option("b", "乙", false));
        Content after = choice(new Option("b", "乙", true), new Option("a", "甲", true), new Option("c", "丙", false));

        assertThat(Changes.between(before, after))
                .containsExactly(
                        new Change("options/1/isCorrect", null, "true"),
                        new Change("options/3/text", null, "丙"),
                        new Change("options/order", "甲 → 乙", "乙 → 甲"));
    }

    @Test
    void what_was_taken_out_is_shown_with_the_place_it_had() {
        Content before = choice(new Option("a", "甲", true), new Option("b", "乙", false), new Option("c", "丙", false));
        Content after = choice(new Option("a", "甲", true), new Option("c", "丙", false));

        assertThat(Changes.between(before, after)).containsExactly(new Change("options/2/text", "乙", null));
    }

    @Test
    void a_key_that_turns_false_is_a_change_and_not_an_absence() {
        Content before = Content.of(QuestionType.TRUE_FALSE, "天").isTrue(true).build();

        assertThat(Changes.between(before, before.builder().isTrue(false).build()))
                .containsExactly(new Change("isTrue", "true", "false"));
    }

    private static Content choice(Option... options) {
        return Content.of(QuestionType.MULTIPLE, "题").options(List.of(options)).build();
    }

    private static List<String> leaves(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            if (!CLOSED.contains(field.getKey())) {
                found.addAll(leaves(field.getValue(), path + "/" + field.getKey()));
            }
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            found.addAll(leaves(node.get(i), path + "/" + i));
        }
        if (node.isValueNode() && !node.isNull()) {
            found.add(path);
        }
        return found;
    }

    private static JsonNode mutated(JsonNode tree, String place) {
        JsonNode copy = tree.deepCopy();
        int cut = place.lastIndexOf('/');
        JsonNode parent = copy.at(place.substring(0, cut));
        String last = place.substring(cut + 1);
        JsonNode old = copy.at(place);
        if (parent instanceof ArrayNode list) {
            var unused = list.set(Integer.parseInt(last), other(old));
        } else {
            var unused = ((ObjectNode) parent).set(last, other(old));
        }
        return copy;
    }

    private static JsonNode other(JsonNode old) {
        if (old.isBoolean()) {
            return JSON.getNodeFactory().booleanNode(!old.booleanValue());
        }
        return old.isNumber()
                ? JSON.getNodeFactory().numberNode(old.decimalValue().add(java.math.BigDecimal.ONE))
                : JSON.getNodeFactory().textNode(old.asText() + "改");
    }
}
