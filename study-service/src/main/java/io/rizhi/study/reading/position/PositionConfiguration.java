package io.rizhi.study.reading.position;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PositionConfiguration {

    @Bean
    Positions readingPositions(MongoDatabase database) {
        return new MongoPositions(new Documents(database.getCollection(MongoPositions.COLLECTION)));
    }
}
