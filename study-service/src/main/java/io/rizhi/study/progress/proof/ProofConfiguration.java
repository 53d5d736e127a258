package io.rizhi.study.progress.proof;

import io.rizhi.study.library.section.SectionReaders;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import io.rizhi.study.reading.session.ReadingDuty;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    ReadingDuty readingDuty(RecordLoader loader, StudyRecords records, Clock clock) {
        return new RecordReadingDuty(loader, records, clock);
    }

    @Bean
    SectionReaders sectionReaders(StudyRecords records, Publications publications) {
        return new RememberedReaders(new RecordSectionReaders(records, publications));
    }
}
