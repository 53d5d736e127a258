package io.rizhi.notification.delivery;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.offload.Recurring;
import io.rizhi.notification.channel.ChannelCounts;
import io.rizhi.notification.channel.EmailChannel;
import io.rizhi.notification.inbox.AddToInbox;
import io.rizhi.notification.platform.NotificationProperties;
import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.study.DirectoryClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deliveries: telling, and the mails that leave later. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Deliveries deliveries(MongoDatabase database, Clock clock) {
        return new MongoDeliveries(database, clock);
    }

    @Bean
    IndexDeclarations deliveryIndexes() {
        return MongoDeliveries.indexes();
    }

    @Bean
    Tell tell(PreferenceStore preferences, AddToInbox inbox, Deliveries deliveries) {
        return new Tell(preferences, inbox, deliveries);
    }

    @Bean
    WriteMail writeMail(
            DirectoryClient directory,
            PreferenceStore preferences,
            NoticeTexts texts,
            NotificationProperties properties) {
        return new WriteMail(directory, preferences, texts, properties.publicUrl());
    }

    @Bean
    SendMails sendMails(Deliveries deliveries, WriteMail write, EmailChannel email, ChannelCounts counts, Clock clock) {
        return new SendMails(deliveries, write, email, counts, clock);
    }

    @Bean
    Recurring mailTrigger(SendMails mails) {
        return new Recurring("due mails", Duration.ofSeconds(2), mails::sendDue);
    }
}
