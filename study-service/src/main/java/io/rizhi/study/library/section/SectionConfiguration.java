package io.rizhi.study.library.section;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SectionConfiguration {

    @Bean
    SectionTexts sectionTexts(MongoDatabase database) {
        return new MongoSectionTexts(new Documents(database.getCollection(MongoSectionTexts.COLLECTION)));
    }

    @Bean
    IndexDeclarations sectionTextIndexes() {
        return MongoSectionTexts.indexes();
    }

    @Bean
    ReadSection readSection(SectionTexts texts, Optional<SectionReaders> readers) {
        return new ReadSection(texts, readers);
    }
}
