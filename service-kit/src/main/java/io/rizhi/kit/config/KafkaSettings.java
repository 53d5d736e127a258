package io.rizhi.kit.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service reaches Kafka.
 *
 * @param bootstrap addresses of the brokers
 * @param prefix put before every topic and group; empty outside tests
 * @param partitions of a topic that does not exist yet
 * @param replication of a topic that does not exist yet
 * @param threads consumer threads of each subscription; more than the partitions are idle
 * @param handlingLimit longest time for one batch of records; well under the poll interval of five minutes
 */
@Validated
@ConfigurationProperties("rizhi.kafka")
public record KafkaSettings(
        @NotBlank String bootstrap,
        @NotNull @DefaultValue("") String prefix,
        @Min(1) @Max(64) @DefaultValue("4") int partitions,
        @Min(1) @Max(5) @DefaultValue("1") short replication,
        @Min(1) @Max(16) @DefaultValue("1") int threads,
        @NotNull @DefaultValue("60s") Duration handlingLimit) {}
