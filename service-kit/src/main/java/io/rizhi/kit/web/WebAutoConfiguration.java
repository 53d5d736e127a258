package io.rizhi.kit.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.micrometer.context.ContextRegistry;
import io.rizhi.kit.problem.ProblemHandler;
import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.kit.problem.ProblemWriter;
import io.rizhi.kit.trace.TraceAccessor;
import io.rizhi.kit.trace.TraceFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.boot.autoconfigure.web.reactive.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Trace, problems, arguments and strict JSON of every HTTP edge. */
@AutoConfiguration(before = ErrorWebFluxAutoConfiguration.class)
public class WebAutoConfiguration {

    static {
        TraceAccessor.registerAlone(ContextRegistry.getInstance());
    }

    @Bean
    ProblemTexts problemTexts() {
        return ProblemTexts.load();
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts) {
        return new ProblemWriter(texts);
    }

    @Bean
    ProblemHandler problemHandler(ProblemWriter writer) {
        return new ProblemHandler(writer);
    }

    @Bean
    OwnTurn ownTurn() {
        return new OwnTurn();
    }

    @Bean
    TraceFilter traceFilter() {
        return new TraceFilter();
    }

    /** Nothing is guessed: no name twice, no null inside a list or map, no blank text in place of a number, no text made of one. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictRequests() {
        return builder -> builder.postConfigurer(mapper -> {
            mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
            mapper.coercionConfigDefaults().setAcceptBlankAsEmpty(false);
            mapper.coercionConfigFor(LogicalType.Textual)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
    }

    @Bean
    WebFluxConfigurer kitArguments() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new Arguments());
            }
        };
    }
}
