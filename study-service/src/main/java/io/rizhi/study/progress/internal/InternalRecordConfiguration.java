package io.rizhi.study.progress.internal;

import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InternalRecordConfiguration {

    @Bean
    OpenDays openDays(PeopleReader people, RecordLoader loader, Explanations explanations, Clock clock) {
        return new OpenDays(people, loader, explanations, clock);
    }
}
