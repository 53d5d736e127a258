package io.rizhi.study.progress.attestation;

import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttestationConfiguration {

    @Bean
    AttestDays attestDays(
            RecordLoader loader, StudyRecords records, ProblemTexts texts, AuditTrail audit, Clock clock) {
        return new AttestDays(loader, records, texts, audit, clock);
    }
}
