package io.rizhi.study.calendar;

import io.rizhi.kit.security.Caller;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final Calendars calendars;
    private final ChangeCalendar changeCalendar;

    CalendarController(Calendars calendars, ChangeCalendar changeCalendar) {
        this.calendars = calendars;
        this.changeCalendar = changeCalendar;
    }

    @GetMapping
    Mono<CalendarView> read() {
        return calendars.view();
    }

    @PutMapping
    Mono<CalendarView> change(Caller caller, @Valid @RequestBody CalendarRequest request) {
        caller.requireAdmin();
        return changeCalendar.change(request.holidays(), request.makeUpDays(), request.version());
    }
}
