package io.rizhi.study.plan.publication;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    IndexDeclarations publicationIndexes() {
        return MongoPublications.indexes();
    }

    @Bean
    Publications publications(MongoDatabase database) {
        return new MongoPublications(new Documents(database.getCollection(MongoPublications.COLLECTION)));
    }
}
