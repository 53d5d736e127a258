package io.rizhi.study.plan.audience;

import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AudienceConfiguration {

    @Bean
    PreviewAudience previewAudience(PeopleReader people, OrganisationDate today) {
        return new PreviewAudience(people, today);
    }
}
