package io.rizhi.notification.occasion;

import io.rizhi.kit.event.Subscription;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.recipient.Recipients;
import io.rizhi.notification.reminder.PlanReminder;
import io.rizhi.notification.study.DutyClient;
import io.rizhi.notification.study.PlanTitles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Occasions: what this service listens to. */
@Configuration(proxyBeanMethods = false)
class OccasionConfiguration {

    @Bean
    Subscription people(Recipients recipients, PlanReminder planner) {
        return new PersonListener(new FollowPerson(recipients, planner)).subscription();
    }

    @Bean
    FollowStudy followStudy(
            Recipients recipients, DutyClient duty, Tell tell, PlanReminder planner, NoticeTexts texts) {
        return new FollowStudy(recipients, new PlanTitles(duty::record), tell, planner, texts);
    }

    @Bean
    Subscription records(FollowStudy follow) {
        return new StudyRecordListener(follow).subscription();
    }

    @Bean
    Subscription plans(FollowStudy follow) {
        return new PlanListener(follow).subscription();
    }

    @Bean
    Subscription nudges(Tell tell) {
        return new NudgeListener(new TellNudge(tell)).subscription();
    }

    @Bean
    Subscription certificates(Recipients recipients, Tell tell, NoticeTexts texts) {
        return new CertificateListener(new TellCertificate(recipients, tell, texts)).subscription();
    }

    @Bean
    Subscription questionReports(Tell tell) {
        return new QuestionReportListener(new TellReportAnswered(tell)).subscription();
    }

    @Bean
    Subscription attempts(Recipients recipients, Tell tell, NoticeTexts texts) {
        return new AttemptListener(new TellMarked(recipients, tell, texts), new TellCorrected(recipients, tell, texts))
                .subscription();
    }
}
