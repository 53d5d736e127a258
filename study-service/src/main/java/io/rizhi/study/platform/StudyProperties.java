package io.rizhi.study.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the study service.
 *
 * @param setupToken one-time token with which the first admin is set up; absent where no setup is offered
 */
@ConfigurationProperties("rizhi.study")
public record StudyProperties(@Nullable String setupToken) {}
