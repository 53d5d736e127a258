package io.rizhi.kit.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.config.MongoSettings;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.ReactiveHealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.mongo.MongoReactiveAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The store of a service; present once {@code rizhi.mongo.database} is set. */
@AutoConfiguration(before = MongoReactiveAutoConfiguration.class)
@ConditionalOnProperty("rizhi.mongo.database")
@EnableConfigurationProperties(MongoSettings.class)
public class MongoAutoConfiguration {

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(settings.maxPoolSize())
                        .maxWaitTime(2, TimeUnit.SECONDS)
                        .maxConnectionIdleTime(60, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    InTransaction inTransaction(MongoClient client) {
        return new InTransaction(client);
    }

    @Bean
    Leases leases(MongoDatabase database, Clock clock) {
        return new Leases(database, clock);
    }

    @Bean
    IdempotentAnswers idempotentAnswers(MongoDatabase database, Clock clock) {
        return new IdempotentAnswers(database, clock);
    }

    @Bean
    IndexDeclarations idempotentAnswerIndexes() {
        return IdempotentAnswers.indexes();
    }

    @Bean
    IndexCreator indexCreator(
            MongoDatabase database, ObjectProvider<IndexDeclarations> declared, ObjectProvider<IndexSource> sources) {
        return new IndexCreator(database, declared, sources);
    }

    @Bean
    ReactiveHealthIndicator storeHealthIndicator(MongoDatabase database) {
        return new StoreHealth(database);
    }
}
