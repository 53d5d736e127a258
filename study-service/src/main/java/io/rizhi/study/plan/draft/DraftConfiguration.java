package io.rizhi.study.plan.draft;

import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.calendar.OrganisationCalendar;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.library.document.DocumentUses;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.plan.quiz.KnownQuizzes;
import io.rizhi.study.texts.Texts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    @Bean
    IndexDeclarations planIndexes() {
        return MongoPlans.indexes();
    }

    @Bean
    Plans plans(Aggregates aggregates) {
        return new MongoPlans(aggregates.collection(MongoPlans.COLLECTION, Topics.STUDY_PLAN));
    }

    @Bean
    DocumentUses documentUses(Plans plans) {
        return plans::usesOf;
    }

    @Bean
    DraftContexts draftContexts(
            PublishedRevisions revisions, KnownQuizzes quizzes, OrganisationCalendar calendar, PeopleReader people) {
        return new DraftContexts(revisions, quizzes, calendar, people);
    }

    @Bean
    ShowPlan showPlan(Plans plans, Publications publications, DraftContexts contexts, OrganisationDate today) {
        return new ShowPlan(plans, publications, contexts, today);
    }

    @Bean
    PlanReading planReading(Plans plans, ShowPlan show, DraftContexts contexts) {
        return new PlanReading(show, new ListPlans(plans, contexts));
    }

    @Bean
    CreatePlan createPlan(Plans plans, ShowPlan show, Clock clock) {
        return new CreatePlan(plans, show, clock);
    }

    @Bean
    EditDraft editDraft(Plans plans, ShowPlan show, Clock clock) {
        return new EditDraft(plans, show, clock);
    }

    @Bean
    ProposeSplit proposeSplit(Plans plans, DraftContexts contexts, OrganisationDate today) {
        return new ProposeSplit(plans, contexts, today);
    }

    @Bean
    CheckPlan checkPlan(Plans plans, DraftContexts contexts, OrganisationDate today) {
        return new CheckPlan(plans, contexts, today, Texts.load("plan-findings"));
    }
}
