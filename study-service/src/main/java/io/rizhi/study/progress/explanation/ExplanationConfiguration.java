package io.rizhi.study.progress.explanation;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.texts.Texts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExplanationConfiguration {

    @Bean
    Explanations explanations() {
        return new Explanations(Texts.load("explanation"));
    }

    @Bean
    VisiblePeople visiblePeople(PeopleReader people, ScopeResolver scopes, OrganisationDate today, AuditTrail audit) {
        return new VisiblePeople(people, scopes, today, audit);
    }

    @Bean
    ExplainDay explainDay(RecordLoader loader, VisiblePeople visible, Explanations explanations, Clock clock) {
        return new ExplainDay(loader, visible, explanations, clock);
    }
}
