package io.rizhi.study.progress.enrolment;

import io.rizhi.kit.event.Subscription;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    EnrolPeople enrolPeople(StudyRecords records, Publications publications, RecordLoader loader, Clock clock) {
        return new EnrolPeople(records, publications, loader, clock);
    }

    @Bean
    FollowAudience followAudience(
            PeopleReader people,
            Plans plans,
            Publications publications,
            StudyRecords records,
            EnrolPeople enrol,
            OrganisationDate today) {
        return new FollowAudience(people, plans, publications, records, enrol, today);
    }

    @Bean
    Subscription peopleChanged(FollowAudience follow) {
        return new PersonListener(follow).subscription();
    }
}
