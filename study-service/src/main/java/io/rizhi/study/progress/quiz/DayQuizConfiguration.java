package io.rizhi.study.progress.quiz;

import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.security.TokenSigner;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.progress.ProgressProperties;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayQuizConfiguration {

    @Bean
    PersonUnits personUnits(Units units) {
        return new PersonUnits(units);
    }

    @Bean
    IssueTicket issueTicket(
            PeopleReader people,
            RecordLoader loader,
            PersonUnits units,
            TokenSigner signer,
            ProgressProperties settings,
            Clock clock) {
        return new IssueTicket(people, loader, units, signer, settings.ticketLife(), clock);
    }

    @Bean
    SignStatement signStatement(
            PeopleReader people,
            RecordLoader loader,
            PersonUnits units,
            AuditTrail audit,
            TokenSigner signer,
            ProgressProperties settings,
            Clock clock) {
        return new SignStatement(people, loader, units, audit, signer, settings.ticketLife(), clock);
    }

    @Bean
    ApplyQuizResult applyQuizResult(RecordLoader loader, StudyRecords records, Clock clock) {
        return new ApplyQuizResult(loader, records, clock);
    }

    @Bean
    NoteAbandoned noteAbandoned(RecordLoader loader, StudyRecords records, Clock clock) {
        return new NoteAbandoned(loader, records, clock);
    }

    @Bean
    Subscription attemptGraded(ApplyQuizResult apply, NoteAbandoned note) {
        return new AttemptGradedListener(apply, note).subscription();
    }
}
