package io.rizhi.kit.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Tells the document what records know: which parts are always there and which may be null. An answer always carries
 * all its parts; a request may leave out what is nullable.
 */
final class RecordSchemas implements ModelConverter, OpenApiCustomizer {
    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isRecord()) {
            records.put(nameOf(raw), raw);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        components.getSchemas().forEach((name, schema) -> {
            Class<?> known = records.get(name);
            if (known != null && schema.getProperties() != null) {
                describe(schema, known);
            }
        });
    }

    private static String nameOf(Class<?> raw) {
        var named = raw.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return named == null || named.name().isEmpty() ? raw.getSimpleName() : named.name();
    }

    @SuppressWarnings("unchecked")
    private static void describe(Schema<?> schema, Class<?> known) {
        boolean isRequest = known.getSimpleName().endsWith("Request");
        Map<String, Schema<?>> properties = (Map<String, Schema<?>>) (Map<String, ?>) schema.getProperties();
        for (RecordComponent component : known.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            if (property == null) {
                continue;
            }
            boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Schema<?> complete = isEmpty(property) && component.getType().isRecord()
                    ? new JsonSchema().$ref(nameOf(component.getType()))
                    : property;
            properties.put(name, isNullable ? orNull(complete) : complete);
            boolean mayBeLeftOut = isRequest && isNullable;
            if (!mayBeLeftOut && !isRequired(schema, name)) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static boolean isRequired(Schema<?> schema, String name) {
        return schema.getRequired() != null && schema.getRequired().contains(name);
    }

    /** A record that holds itself is left without a type by the generator. */
    private static boolean isEmpty(Schema<?> schema) {
        return schema.get$ref() == null && schema.getTypes() == null && schema.getType() == null;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getTypes() != null) {
            schema.addType("null");
            return schema;
        }
        return schema.get$ref() == null
                ? schema
                : new JsonSchema().oneOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
    }
}
