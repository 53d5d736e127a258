package io.rizhi.kit.openapi;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** Arguments that the kit resolves are no parameters; what a record may leave out is said. */
@AutoConfiguration
@ConditionalOnClass({ModelConverter.class, SpringDocUtils.class})
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", havingValue = "true")
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IdempotencyKey.class);
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OperationCustomizer idempotencyHeader() {
        return (operation, method) -> takesKey(method) ? operation.addParametersItem(idempotencyKey()) : operation;
    }

    private static boolean takesKey(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == IdempotencyKey.class);
    }

    private static HeaderParameter idempotencyKey() {
        var header = new HeaderParameter();
        header.name(IdempotencyKey.HEADER).required(false).schema(new StringSchema().pattern("[A-Za-z0-9_.:-]{8,128}"));
        return header;
    }
}
