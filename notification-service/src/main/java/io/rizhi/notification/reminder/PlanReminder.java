package io.rizhi.notification.reminder;

import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.preference.PreferencesChanged;
import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.recipient.Recipient;
import io.rizhi.notification.recipient.Recipients;
import io.rizhi.notification.reminder.model.ReminderTimes;
import java.time.Clock;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Plans the next reminder of a person who studies; moves it when their choices change. Safe to repeat. */
public final class PlanReminder implements PreferencesChanged {

    private final Recipients recipients;
    private final PreferenceStore preferences;
    private final Reminders reminders;
    private final Clock clock;

    PlanReminder(Recipients recipients, PreferenceStore preferences, Reminders reminders, Clock clock) {
        this.recipients = recipients;
        this.preferences = preferences;
        this.reminders = reminders;
        this.clock = clock;
    }

    public Mono<Void> planNext(String personId) {
        return recipients
                .find(personId)
                .filter(Recipient::isStudying)
                .flatMap(person -> preferences.find(personId).flatMap(wanted -> plan(person, wanted)));
    }

    @Override
    public Mono<Void> changed(String personId) {
        return planNext(personId);
    }

    private Mono<Void> plan(Recipient person, Preferences wanted) {
        ReminderTimes times = new ReminderTimes(wanted.reminderAt(), person.zone());
        LocalDate date = times.nextDate(clock.instant());
        return reminders.plan(person.personId(), date, person.zone(), times.dueAt(date));
    }
}
