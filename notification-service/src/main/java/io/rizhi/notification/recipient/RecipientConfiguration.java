package io.rizhi.notification.recipient;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexDeclarations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recipients: their store. */
@Configuration(proxyBeanMethods = false)
class RecipientConfiguration {

    @Bean
    Recipients recipients(MongoDatabase database) {
        return new MongoRecipients(database);
    }

    @Bean
    IndexDeclarations recipientIndexes() {
        return MongoRecipients.indexes();
    }
}
