package io.rizhi.study.audit;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditTrail auditTrail(MongoDatabase database, Clock clock) {
        return new MongoAuditTrail(new Documents(database.getCollection(MongoAuditTrail.COLLECTION)), clock);
    }

    @Bean
    ReadAudit readAudit(MongoDatabase database, AuditTrail trail, AuditedNames names) {
        var entries = new MongoAuditEntries(new Documents(database.getCollection(MongoAuditTrail.COLLECTION)));
        return new ReadAudit(entries, trail, names);
    }

    @Bean
    IndexDeclarations auditIndexes() {
        return MongoAuditTrail.indexes();
    }
}
