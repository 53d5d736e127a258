package io.rizhi.study.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reading is counted.
 *
 * @param beatInterval time between two beats of a page
 */
@ConfigurationProperties("rizhi.study.reading")
public record ReadingProperties(@DefaultValue("15s") Duration beatInterval) {}
