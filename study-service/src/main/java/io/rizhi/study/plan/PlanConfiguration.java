package io.rizhi.study.plan;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sub-features of plans share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanProperties.class)
class PlanConfiguration {

    @Bean
    OrganisationDate organisationDate(Clock clock, PlanProperties settings) {
        return new OrganisationDate(clock, settings.zone());
    }
}
