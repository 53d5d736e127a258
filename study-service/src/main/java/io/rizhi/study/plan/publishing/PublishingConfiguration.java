package io.rizhi.study.plan.publishing;

import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.study.plan.PlanProperties;
import io.rizhi.study.plan.draft.DraftContexts;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.model.ReadingPace;
import io.rizhi.study.plan.publication.Publications;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    PublishPlan publishPlan(
            Plans plans,
            Publications publications,
            PublicationMaker maker,
            InTransaction inTransaction,
            PublishingWork work) {
        return new PublishPlan(plans, publications, maker, inTransaction, work);
    }

    @Bean
    PublicationMaker publicationMaker(
            DraftContexts contexts,
            PublishedRevisions revisions,
            OrganisationDate today,
            PlanProperties settings,
            Clock clock) {
        ReadingPace pace = new ReadingPace(settings.charactersPerMinute(), settings.wordsPerMinute());
        return new PublicationMaker(contexts, new MaterialChanges(revisions), today, pace, clock);
    }

    @Bean
    ClosePlan closePlan(Plans plans, OrganisationDate today, PublishingWork work, Clock clock) {
        return new ClosePlan(plans, today, work, clock);
    }

    @Bean
    EnrolAudience enrolAudience(
            Publications publications, PeopleReader people, RecordRoll roll, OrganisationDate today) {
        return new EnrolAudience(publications, people, roll, today);
    }

    @Bean
    PublishingLifecycle publishingLifecycle(
            Plans plans, Publications publications, EnrolAudience enrol, RecordRoll roll, Leases leases) {
        return new PublishingLifecycle(plans, publications, enrol, roll, leases);
    }
}
