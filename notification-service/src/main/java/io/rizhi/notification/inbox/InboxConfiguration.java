package io.rizhi.notification.inbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.offload.Recurring;
import java.time.Clock;
import java.time.Duration;
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

    /** One round lasts as long as the change stream does; a broken one is opened again after the pause. */
    @Bean
    Recurring noticeWatch(MongoDatabase database, NoticeSignals signals) {
        MongoNoticeInsertions insertions = new MongoNoticeInsertions(database);
        return new Recurring(
                "inbox change stream",
                Duration.ofSeconds(1),
                () -> insertions.people().doOnNext(signals::wake).then());
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
