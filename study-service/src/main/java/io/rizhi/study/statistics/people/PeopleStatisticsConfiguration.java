package io.rizhi.study.statistics.people;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.texts.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleStatisticsConfiguration {

    @Bean
    SelectPeople selectPeople(Questions questions, CountPeople people) {
        return new SelectPeople(questions, people);
    }

    @Bean
    ListPeople listPeople(SelectPeople select) {
        return new ListPeople(select);
    }

    @Bean
    ExportPeople exportPeople(SelectPeople select, AuditTrail audit) {
        return new ExportPeople(select, audit, Texts.load("statistics"));
    }
}
