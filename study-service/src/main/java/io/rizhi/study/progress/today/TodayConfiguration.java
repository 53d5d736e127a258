package io.rizhi.study.progress.today;

import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.reading.session.ReadingSessions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TodayConfiguration {

    @Bean
    ShowToday showToday(RecordLoader loader, ReadingSessions sessions, Explanations explanations, Clock clock) {
        return new ShowToday(loader, sessions, explanations, clock);
    }

    @Bean
    ShowRecords showRecords(RecordLoader loader, ReadingSessions sessions, Explanations explanations, Clock clock) {
        return new ShowRecords(loader, sessions, explanations, clock);
    }

    @Bean
    DaySummaries daySummaries(Explanations explanations) {
        return new DaySummaries(explanations);
    }
}
