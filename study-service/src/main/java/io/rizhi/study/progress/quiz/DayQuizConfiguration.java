package io.rizhi.study.progress.quiz;

import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.security.TokenSigner;
import io.rizhi.study.progress.ProgressProperties;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayQuizConfiguration {

    @Bean
    IssueTicket issueTicket(RecordLoader loader, TokenSigner signer, ProgressProperties settings, Clock clock) {
        return new IssueTicket(loader, signer, settings.ticketLife(), clock);
    }

    @Bean
    ApplyQuizResult applyQuizResult(RecordLoader loader, StudyRecords records, Clock clock) {
        return new ApplyQuizResult(loader, records, clock);
    }

    @Bean
    Subscription attemptGraded(ApplyQuizResult apply) {
        return new AttemptGradedListener(apply).subscription();
    }
}
