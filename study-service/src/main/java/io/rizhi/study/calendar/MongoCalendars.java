package io.rizhi.study.calendar;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import io.rizhi.events.EventTypes;
import io.rizhi.events.directory.CalendarChangedV1;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The calendar in MongoDB: one document. */
final class MongoCalendars implements Calendars {

    static final String COLLECTION = "calendars";
    private static final String ID = "organisation";

    private final AggregateCollection calendars;
    private final ZoneId zone;

    MongoCalendars(AggregateCollection calendars, ZoneId zone) {
        this.calendars = calendars;
        this.zone = zone;
    }

    @Override
    public Mono<CalendarFacts> current() {
        return view().map(view -> new CalendarFacts(dates(view.holidays()), dates(view.makeUpDays()), view.version()));
    }

    @Override
    public Mono<CalendarView> view() {
        return calendars
                .documents()
                .findOne(eq("_id", ID))
                .map(this::read)
                .defaultIfEmpty(new CalendarView(List.of(), List.of(), 0, zone.getId()));
    }

    @Override
    public Mono<CalendarView> save(List<CalendarDateView> holidays, List<CalendarDateView> makeUpDays, long version) {
        var events = List.of(changed(holidays, makeUpDays));
        if (version == 0) {
            var first = new Document("_id", ID)
                    .append("schema", 1)
                    .append("holidays", write(holidays))
                    .append("makeUpDays", write(makeUpDays));
            return calendars.insert(first, events).map(this::read);
        }
        var change = combine(set("holidays", write(holidays)), set("makeUpDays", write(makeUpDays)));
        return calendars
                .documents()
                .findOne(and(eq("_id", ID), eq("version", version)))
                .switchIfEmpty(Mono.error(() -> new LostUpdate(COLLECTION, ID)))
                .flatMap(stored -> calendars.update(Revision.of(stored), change, events))
                .map(this::read);
    }

    private static PendingEvent changed(List<CalendarDateView> holidays, List<CalendarDateView> makeUpDays) {
        var data = new CalendarChangedV1(ID, sorted(holidays), sorted(makeUpDays));
        return new PendingEvent(EventTypes.CALENDAR_CHANGED, data);
    }

    private static List<LocalDate> sorted(List<CalendarDateView> dates) {
        return dates.stream().map(CalendarDateView::date).sorted().toList();
    }

    private static Set<LocalDate> dates(List<CalendarDateView> dates) {
        return dates.stream().map(CalendarDateView::date).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Document> write(List<CalendarDateView> dates) {
        return dates.stream()
                .map(date -> new Document("date", date.date().toString()).append("name", date.name()))
                .toList();
    }

    private CalendarView read(Document stored) {
        return new CalendarView(
                dates(stored, "holidays"), dates(stored, "makeUpDays"), stored.getLong("version"), zone.getId());
    }

    private static List<CalendarDateView> dates(Document stored, String field) {
        return stored.getList(field, Document.class, List.of()).stream()
                .map(date -> new CalendarDateView(LocalDate.parse(date.getString("date")), date.getString("name")))
                .toList();
    }
}
