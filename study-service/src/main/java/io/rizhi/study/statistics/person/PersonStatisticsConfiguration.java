package io.rizhi.study.statistics.person;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.progress.nudge.Nudges;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.today.DaySummaries;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonStatisticsConfiguration {

    @Bean
    PersonHistory personHistory(RecordLoader loader, Nudges nudges, PeopleReader people) {
        return new PersonHistory(loader, nudges, people);
    }

    @Bean
    ShowPerson showPerson(
            Questions questions, CountPeople people, PersonHistory history, DaySummaries days, AuditTrail audit) {
        return new ShowPerson(questions, people, history, days, audit);
    }
}
