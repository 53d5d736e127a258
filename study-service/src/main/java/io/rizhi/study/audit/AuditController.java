package io.rizhi.study.audit;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditEntries.Wanted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

    private final ReadAudit readAudit;

    AuditController(ReadAudit readAudit) {
        this.readAudit = readAudit;
    }

    @GetMapping
    Mono<AuditPageView> auditTrail(
            Caller caller,
            @RequestParam(required = false) @Size(max = 64) @Nullable String actor,
            @RequestParam(required = false) @Size(max = 64) @Nullable String subject,
            @RequestParam(required = false) @Size(max = 40) @Nullable String action,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Pattern(regexp = "(\\d{4}-\\d{2}-\\d{2}:\\d{9,12})?") @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        caller.requireAdmin();
        var wanted = new Wanted(filled(actor), filled(subject), action(action), from, to, filled(cursor), limit);
        return readAudit.read(caller.personId(), wanted);
    }

    private static AuditTrail.@Nullable Action action(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        var wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(AuditTrail.Action.values())
                .filter(action -> action.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#action", "invalid"))));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
