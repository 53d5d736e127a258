package io.rizhi.study.directory.unit;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.outbox.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    UnitStore unitStore(Aggregates aggregates, MongoDatabase database, InTransaction transaction) {
        var units = aggregates.collection(MongoUnits.COLLECTION, Topics.DIRECTORY_UNIT);
        return new MongoUnits(units, new Documents(database.getCollection(MongoUnits.TREE)), transaction);
    }

    @Bean
    CreateUnit createUnit(UnitStore units) {
        return new CreateUnit(units);
    }

    @Bean
    ChangeUnit changeUnit(UnitStore units) {
        return new ChangeUnit(units);
    }

    @Bean
    CloseUnit closeUnit(UnitStore units, HeadCounts heads) {
        return new CloseUnit(units, heads);
    }

    @Bean
    ListUnits listUnits(Units units, HeadCounts heads) {
        return new ListUnits(units, heads);
    }
}
