package io.rizhi.notification.reminder;

import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.offload.Recurring;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.recipient.Recipients;
import io.rizhi.notification.study.DutyClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders: planning ahead, settling what is due, the log. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    Reminders reminders(Aggregates aggregates) {
        return new MongoReminders(aggregates);
    }

    @Bean
    IndexDeclarations reminderIndexes() {
        return MongoReminders.indexes();
    }

    @Bean
    PlanReminder planReminder(Recipients recipients, PreferenceStore preferences, Reminders reminders, Clock clock) {
        return new PlanReminder(recipients, preferences, reminders, clock);
    }

    @Bean
    SettleReminders settleReminders(
            Reminders reminders,
            DutyClient duty,
            PreferenceStore preferences,
            Tell tell,
            PlanReminder planner,
            Clock clock) {
        return new SettleReminders(reminders, duty, preferences, tell, planner, clock);
    }

    @Bean
    Recurring reminderTrigger(SettleReminders settle) {
        return new Recurring("due reminders", Duration.ofSeconds(5), settle::settleDue);
    }
}
