package io.rizhi.study.progress.nudge;

import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NudgeConfiguration {

    @Bean
    IndexDeclarations nudgeIndexes() {
        return MongoNudges.indexes();
    }

    @Bean
    Nudges nudges(Aggregates aggregates) {
        return new MongoNudges(aggregates.collection(MongoNudges.COLLECTION, Topics.STUDY_NUDGE));
    }

    @Bean
    UnfinishedWork unfinishedWork(Plans plans, StudyRecords records, RecordLoader loader, Clock clock) {
        return new UnfinishedWork(plans, records, loader, clock);
    }

    @Bean
    NudgePeople nudgePeople(
            PeopleReader people,
            ScopeResolver scopes,
            UnfinishedWork unfinished,
            Nudges nudges,
            OrganisationDate today) {
        return new NudgePeople(people, scopes, unfinished, nudges, today);
    }
}
