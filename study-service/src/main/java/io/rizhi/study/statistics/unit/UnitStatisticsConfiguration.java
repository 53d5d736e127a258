package io.rizhi.study.statistics.unit;

import io.rizhi.study.progress.nudge.Nudges;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.texts.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitStatisticsConfiguration {

    @Bean
    ShowUnit showUnit(Questions questions, CountPeople people, Nudges nudges) {
        return new ShowUnit(questions, people, nudges, Texts.load("statistics"));
    }
}
