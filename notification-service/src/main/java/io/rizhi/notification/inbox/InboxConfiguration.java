package io.rizhi.notification.inbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inbox: its store, its signals and what others may call. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    Notices notices(MongoDatabase database, Clock clock) {
        return new MongoNotices(database, clock);
    }

    @Bean
    IndexDeclarations noticeIndexes() {
        return MongoNotices.indexes();
    }

    @Bean
    NoticeSignals noticeSignals() {
        return new NoticeSignals();
    }

    @Bean
    NoticeWatch noticeWatch(MongoDatabase database, NoticeSignals signals) {
        return new NoticeWatch(database, signals);
    }

    @Bean
    FollowInbox followInbox(Notices notices, NoticeSignals signals, Clock clock) {
        return new FollowInbox(notices, signals, clock);
    }

    @Bean
    AddToInbox addToInbox(Notices notices, NoticeSignals signals) {
        return new AddToInbox(notices, signals);
    }
}
