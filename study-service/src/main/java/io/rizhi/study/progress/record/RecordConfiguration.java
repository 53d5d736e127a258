package io.rizhi.study.progress.record;

import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.calendar.OrganisationCalendar;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.ProgressProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgressProperties.class)
class RecordConfiguration {

    @Bean
    IndexDeclarations studyRecordIndexes() {
        return MongoStudyRecords.indexes();
    }

    @Bean
    StudyRecords studyRecords(Aggregates aggregates) {
        return new MongoStudyRecords(aggregates.collection(MongoStudyRecords.COLLECTION, Topics.STUDY_RECORD));
    }

    @Bean
    RecordLoader recordLoader(
            StudyRecords records,
            Publications publications,
            PeopleReader people,
            OrganisationCalendar organisation,
            ProgressProperties settings) {
        return new RecordLoader(records, publications, people, organisation, settings.dayEndHour());
    }
}
