package io.rizhi.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {
    record LeafView(String name) {}

    record SheetView(
            String id,
            int count,
            @Nullable String note,
            @Nullable LeafView leaf,
            List<LeafView> leaves) {}

    record SheetRequest(String id, int count, @Nullable String note) {}

    @Test
    void an_answer_carries_all_its_parts() {
        assertThat(schema(SheetView.class).getRequired())
                .containsExactlyInAnyOrder("id", "count", "note", "leaf", "leaves");
    }

    @Test
    void a_nullable_part_says_so() {
        Schema<?> sheet = schema(SheetView.class);

        assertThat(property(sheet, "note").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(property(sheet, "leaf").getOneOf()).hasSize(2);
        assertThat(property(sheet, "id").getTypes()).containsExactly("string");
    }

    @Test
    void a_request_may_leave_out_only_what_is_nullable() {
        assertThat(schema(SheetRequest.class).getRequired()).containsExactlyInAnyOrder("id", "count");
    }

    private static Schema<?> property(Schema<?> schema, String name) {
        return (Schema<?>) schema.getProperties().get(name);
    }

    private static Schema<?> schema(Class<?> type) {
        var records = new RecordSchemas();
        var converters = new ModelConverters(true);
        converters.addConverter(records);
        var read = converters.resolveAsResolvedSchema(new AnnotatedType(type));
        var components = new Components();
        components.setSchemas(read.referencedSchemas);
        records.customise(new OpenAPI().components(components));
        return components.getSchemas().get(type.getSimpleName());
    }
}
