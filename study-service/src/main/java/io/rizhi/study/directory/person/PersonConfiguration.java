package io.rizhi.study.directory.person;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.AuditedNames;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.unit.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    IndexDeclarations peopleIndexes() {
        return MongoPeople.indexes();
    }

    @Bean
    PeopleStore peopleStore(Aggregates aggregates) {
        return new MongoPeople(aggregates.collection(MongoPeople.COLLECTION, Topics.DIRECTORY_PERSON));
    }

    @Bean
    Accounts accounts(Aggregates aggregates) {
        return new MongoAccounts(aggregates.collection(MongoPeople.COLLECTION, Topics.DIRECTORY_PERSON));
    }

    /** Also counts heads for units, which know no people. */
    @Bean
    MongoPeopleReader peopleReader(MongoDatabase database, Units units) {
        return new MongoPeopleReader(new Documents(database.getCollection(MongoPeople.COLLECTION)), units);
    }

    @Bean
    AuditedNames auditedNames(PeopleReader people, Units units, OrganisationDate today) {
        return new PeopleAndUnitNames(people, units, today);
    }

    @Bean
    ScopeResolver scopeResolver(Units units) {
        return new ScopeResolver(units);
    }

    @Bean
    ReadPeople readPeople(PeopleStore people, Units units, ScopeResolver scopes, AuditTrail audit) {
        return new ReadPeople(people, units, scopes, audit);
    }

    @Bean
    RegisterPerson registerPerson(PeopleStore people, Units units, InitialPasswords passwords) {
        return new RegisterPerson(people, units, passwords);
    }

    @Bean
    ChangePerson changePerson(PeopleStore people, Units units) {
        return new ChangePerson(people, units);
    }
}
