package io.rizhi.study.library.original;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OriginalConfiguration {

    @Bean
    Originals originals(MongoDatabase database) {
        return new MongoOriginals(new Documents(database.getCollection(MongoOriginals.COLLECTION)));
    }

    @Bean
    Pictures pictures(MongoDatabase database) {
        return new MongoPictures(new Documents(database.getCollection(MongoPictures.COLLECTION)));
    }

    @Bean
    IndexDeclarations originalIndexes() {
        return MongoOriginals.indexes();
    }

    @Bean
    IndexDeclarations pictureIndexes() {
        return MongoPictures.indexes();
    }
}
