package io.rizhi.study.statistics.plan;

import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.statistics.row.StudyRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsPlanConfiguration {

    @Bean
    ListStudiedPlans listStudiedPlans(Questions questions, PeopleReader people, StudyRows rows) {
        return new ListStudiedPlans(questions, people, rows);
    }
}
