package io.rizhi.notification.platform;

import io.rizhi.kit.client.OutboundCalls;
import io.rizhi.kit.client.ServiceClients;
import io.rizhi.notification.channel.SmtpSettings;
import io.rizhi.notification.platform.NotificationProperties.Smtp;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.study.DirectoryClient;
import io.rizhi.notification.study.DutyClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** What every feature of this service may use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationProperties.class)
class PlatformConfiguration {

    @Bean
    NoticeTexts noticeTexts() {
        return new NoticeTexts();
    }

    @Bean
    WebClient studyService(ServiceClients clients, NotificationProperties properties) {
        return clients.toService("study", properties.studyUrl());
    }

    @Bean
    DirectoryClient directoryClient(WebClient studyService, OutboundCalls calls) {
        return new DirectoryClient(studyService, calls);
    }

    @Bean
    DutyClient dutyClient(WebClient studyService, OutboundCalls calls) {
        return new DutyClient(studyService, calls);
    }

    @Bean
    SmtpSettings smtpSettings(NotificationProperties properties) {
        Smtp smtp = properties.smtp();
        return new SmtpSettings(
                smtp.host(), smtp.port(), smtp.from(), smtp.username(), smtp.password(), smtp.isTlsRequired());
    }
}
