package io.rizhi.study.directory.membership;

import io.rizhi.kit.offload.Recurring;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.directory.unit.Units;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    MovePerson movePerson(ChangePerson changePerson) {
        return new MovePerson(changePerson);
    }

    @Bean
    RecordLeave recordLeave(ChangePerson changePerson, ScopeResolver scopes) {
        return new RecordLeave(changePerson, scopes);
    }

    @Bean
    RecordDeparture recordDeparture(ChangePerson changePerson, PeopleStore people, AuditTrail audit, Clock clock) {
        return new RecordDeparture(changePerson, people, audit, clock);
    }

    @Bean
    SweepDepartures sweepDepartures(PeopleStore people, Units units, OrganisationDate today, Clock clock) {
        return new SweepDepartures(people, units, today, clock);
    }

    @Bean
    Recurring departureTrigger(SweepDepartures departures) {
        return new Recurring("entered departures", Duration.ofSeconds(5), departures::sweep);
    }
}
