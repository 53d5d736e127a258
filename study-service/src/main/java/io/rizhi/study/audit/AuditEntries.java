package io.rizhi.study.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Reading access to the trail, newest first. */
interface AuditEntries {

    Flux<AuditEntry> find(Wanted wanted);

    /**
     * Which entries.
     *
     * @param actor   null for everybody
     * @param subject null for everything
     * @param action  null for all of them
     * @param from    first day, as UTC counts days; null for no bound
     * @param to      last day; null for no bound
     * @param before  id of the last entry of the page before; null at the beginning
     */
    record Wanted(
            @Nullable String actor,
            @Nullable String subject,
            AuditTrail.@Nullable Action action,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String before,
            int limit) {}
}
