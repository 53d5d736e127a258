package io.rizhi.study.calendar;

import io.rizhi.events.Topics;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.platform.StudyProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendars calendars(Aggregates aggregates, StudyProperties settings) {
        return new MongoCalendars(
                aggregates.collection(MongoCalendars.COLLECTION, Topics.DIRECTORY_CALENDAR), settings.zone());
    }

    @Bean
    OrganisationDate organisationDate(Clock clock, StudyProperties settings) {
        return new OrganisationDate(clock, settings.zone());
    }

    @Bean
    ChangeCalendar changeCalendar(Calendars calendars) {
        return new ChangeCalendar(calendars);
    }
}
