package io.rizhi.study.statistics.query;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.statistics.row.StudyRows;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    Questions questions(
            ScopeResolver scopes, Units units, StudyRows rows, AuditTrail audit, OrganisationDate today, Clock clock) {
        return new Questions(scopes, units, rows, audit, today, clock);
    }

    @Bean
    CountPeople countPeople(PeopleReader people, StudyRows rows, RecordLoader calendars) {
        return new CountPeople(people, rows, calendars);
    }
}
