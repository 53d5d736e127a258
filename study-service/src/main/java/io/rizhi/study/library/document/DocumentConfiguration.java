package io.rizhi.study.library.document;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.library.section.SectionTexts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    LibraryDocuments libraryDocuments(Aggregates aggregates, MongoDatabase database, InTransaction transaction) {
        return new MongoLibraryDocuments(
                aggregates.collection(MongoLibraryDocuments.DOCUMENTS, Topics.STUDY_DOCUMENT),
                new Documents(database.getCollection(MongoLibraryDocuments.REVISIONS)),
                transaction);
    }

    @Bean
    IndexDeclarations documentIndexes() {
        return MongoLibraryDocuments.indexes().get(0);
    }

    @Bean
    IndexDeclarations revisionIndexes() {
        return MongoLibraryDocuments.indexes().get(1);
    }

    @Bean
    PublishRevision publishRevision(LibraryDocuments documents, SectionTexts texts, Clock clock) {
        return new PublishRevision(documents, texts, clock);
    }

    @Bean
    ReadDocuments readDocuments(LibraryDocuments documents, Optional<DocumentUses> uses) {
        return new ReadDocuments(documents, uses);
    }
}
