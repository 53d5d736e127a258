package io.rizhi.study.reading.session;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.study.reading.ReadingProperties;
import io.rizhi.study.reading.model.BeatRules;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingProperties.class)
class ReadingSessionConfiguration {

    @Bean
    IndexDeclarations readingSessionIndexes() {
        return MongoReadingSessions.indexes();
    }

    @Bean
    ReadingSessions readingSessions(MongoDatabase database) {
        return new MongoReadingSessions(new Documents(database.getCollection(MongoReadingSessions.COLLECTION)));
    }

    @Bean
    StartReading startReading(ReadingDuty duty, ReadingSessions sessions, Clock clock) {
        return new StartReading(duty, sessions, clock);
    }

    @Bean
    TakeBeat takeBeat(
            ReadingSessions sessions,
            ReadingDuty duty,
            InTransaction inTransaction,
            ReadingProperties settings,
            Clock clock) {
        return new TakeBeat(sessions, duty, inTransaction, new BeatRules(settings.beatInterval()), clock);
    }
}
