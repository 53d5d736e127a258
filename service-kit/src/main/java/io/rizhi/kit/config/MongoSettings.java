package io.rizhi.kit.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a service keeps its documents.
 *
 * @param uri connection string; {@code MONGODB_URI} sets it too
 * @param database database of this service; no other service opens it
 * @param maxPoolSize connections at most
 */
@Validated
@ConfigurationProperties("rizhi.mongo")
public record MongoSettings(
        @NotBlank @DefaultValue("mongodb://127.0.0.1:27117/?replicaSet=rizhi")
        String uri,

        @NotBlank String database,
        @Min(5) @Max(200) @DefaultValue("30") int maxPoolSize) {}
