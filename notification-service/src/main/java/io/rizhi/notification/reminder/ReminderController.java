package io.rizhi.notification.reminder;

import io.rizhi.kit.security.Caller;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.study.DirectoryClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reminder log: what was planned, what was sent, and why something was not. For admins. */
@RestController
@RequestMapping("/api/v1/reminders")
class ReminderController {

    private static final int MOST_ROWS = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Reminders reminders;
    private final DirectoryClient directory;
    private final NoticeTexts texts;

    ReminderController(Reminders reminders, DirectoryClient directory, NoticeTexts texts) {
        this.reminders = reminders;
        this.directory = directory;
        this.texts = texts;
    }

    /** Newest study date first. {@code outcome} is planned, sent or withheld; {@code limit} is 1 to 200. */
    @GetMapping
    Mono<ReminderPage> log(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        int rows = Math.max(1, Math.min(limit, MOST_ROWS));
        return reminders
                .log(on, outcome, person, cursor, rows + 1)
                .collectList()
                .flatMap(found -> page(found, rows, caller.language()));
    }

    private Mono<ReminderPage> page(List<Reminder> found, int rows, String language) {
        List<Reminder> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows ? shown.get(rows - 1).id() : null;
        return directory
                .names(shown.stream().map(Reminder::personId).toList())
                .map(names -> new ReminderPage(
                        shown.stream()
                                .map(reminder -> view(reminder, names, language))
                                .toList(),
                        next));
    }

    private ReminderView view(Reminder reminder, Map<String, String> names, String language) {
        return new ReminderView(
                reminder.id(),
                reminder.personId(),
                names.getOrDefault(reminder.personId(), reminder.personId()),
                "module-open",
                reminder.plannedFor(),
                reminder.studyDate(),
                reminder.outcome(),
                reminder.withheldReason(),
                reminder.channel(),
                reminder.settledAt(),
                explanation(reminder, language));
    }

    private String explanation(Reminder reminder, String language) {
        return switch (reminder.outcome()) {
            case Reminder.SENT ->
                texts.text(
                        "outcome.sent",
                        language,
                        Map.of("channel", texts.text("channel." + reminder.channel(), language, Map.of())));
            case Reminder.WITHHELD -> texts.text("withheld." + reminder.withheldReason(), language, Map.of());
            default ->
                texts.text(
                        "outcome.planned",
                        language,
                        Map.of("plannedFor", localTime(reminder.plannedFor(), reminder.zone())));
        };
    }

    private static String localTime(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /**
     * A page of the log.
     *
     * @param next cursor of the next page; null on the last
     */
    record ReminderPage(List<ReminderView> items, @Nullable String next) {}

    /**
     * One reminder.
     *
     * @param displayName the person's id where the directory could not be asked
     * @param plannedFor instant, UTC
     * @param studyDate the date it speaks of, in the person's zone
     * @param outcome planned, sent or withheld
     * @param withheldReason code; null unless withheld
     * @param channel inbox or email; null unless sent
     * @param explanation the outcome in words of the caller's language
     */
    record ReminderView(
            String id,
            String personId,
            String displayName,
            String reason,
            Instant plannedFor,
            LocalDate studyDate,
            String outcome,
            @Nullable String withheldReason,
            @Nullable String channel,
            @Nullable Instant settledAt,
            String explanation) {}
}
