package io.rizhi.study.progress.excuse;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.progress.explanation.ExplainDay;
import io.rizhi.study.progress.explanation.VisiblePeople;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExcuseConfiguration {

    @Bean
    ExcuseDay excuseDay(
            VisiblePeople visible,
            RecordLoader loader,
            StudyRecords records,
            ExplainDay explain,
            AuditTrail audit,
            Clock clock) {
        return new ExcuseDay(visible, loader, records, explain, audit, clock);
    }
}
