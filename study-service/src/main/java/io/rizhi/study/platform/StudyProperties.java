package io.rizhi.study.platform;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the study service.
 *
 * @param zone the organisation's zone, for dates that belong to no person
 * @param setupToken one-time token with which the first admin is set up; absent where no setup is offered
 */
@ConfigurationProperties("rizhi.study")
public record StudyProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable String setupToken) {}
