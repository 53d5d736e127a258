package io.rizhi.notification.channel;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.offload.Offload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Channels: e-mail and its counters. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    EmailChannel emailChannel(SmtpSettings settings, Offload offload) {
        return new EmailChannel(settings, offload);
    }

    @Bean
    ChannelCounts channelCounts(MongoDatabase database) {
        return new MongoChannelCounts(database);
    }
}
