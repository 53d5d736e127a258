package io.rizhi.study.statistics.people;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PageMark;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.PersonState;
import io.rizhi.study.statistics.query.Questions.Asked;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Numbers of people, for managers in scope and admins. */
@RestController
@RequestMapping("/api/v1/statistics")
class PeopleStatisticsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ListPeople listPeople;
    private final ExportPeople exportPeople;

    PeopleStatisticsController(ListPeople listPeople, ExportPeople exportPeople) {
        this.listPeople = listPeople;
        this.exportPeople = exportPeople;
    }

    @GetMapping("/people")
    Mono<PeopleStatisticsView> people(
            Caller caller,
            @RequestParam(required = false) @Size(max = 64) @Nullable String unit,
            @RequestParam(required = false) @Size(max = 64) @Nullable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean direct,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Size(max = 60) @Nullable String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(required = false) @Size(max = 600) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        caller.requireManager();
        Selection selection = selection(asked(unit, plan, on, direct), state, q, sort);
        return listPeople.list(caller, selection, cursor == null ? null : mark(cursor), limit);
    }

    @GetMapping("/people.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> table(
            Caller caller,
            @RequestParam(required = false) @Size(max = 64) @Nullable String unit,
            @RequestParam(required = false) @Size(max = 64) @Nullable String plan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean direct,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Size(max = 60) @Nullable String q,
            @RequestParam(defaultValue = "name") String sort) {
        caller.requireManager();
        Selection selection = selection(asked(unit, plan, on, direct), state, q, sort);
        return exportPeople.export(caller, selection).map(export -> ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("statistics-" + export.on() + ".csv"))
                .body(export.text().map(PeopleStatisticsController::bytes)));
    }

    private static Asked asked(
            @Nullable String unit, @Nullable String plan, @Nullable LocalDate on, boolean isDirect) {
        return new Asked(
                unit == null || unit.isBlank() ? null : new UnitId(unit),
                isDirect,
                plan == null || plan.isBlank() ? null : new PlanId(plan),
                on);
    }

    private static @Nullable PersonState state(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : Arrays.stream(PersonState.values())
                        .filter(state -> state.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> invalid("#state"));
    }

    /** A minus before the order means the greatest first. */
    private static Selection selection(Asked asked, @Nullable String state, @Nullable String q, String sort) {
        boolean isDescending = sort.startsWith("-");
        SortBy by = SortBy.of(isDescending ? sort.substring(1) : sort).orElseThrow(() -> invalid("#sort"));
        return new Selection(asked, state(state), text(q), by, isDescending);
    }

    private static PageMark mark(String cursor) {
        return PageMark.read(cursor).orElseThrow(() -> invalid("#cursor"));
    }

    private static @Nullable String text(@Nullable String q) {
        return q == null || q.isBlank() ? null : q.strip();
    }

    private static ProblemException invalid(String pointer) {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of(pointer, "invalid")));
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment().filename(fileName).build().toString();
    }
}
