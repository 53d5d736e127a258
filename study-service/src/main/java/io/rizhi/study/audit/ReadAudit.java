package io.rizhi.study.audit;

import io.rizhi.study.audit.AuditEntries.Wanted;
import io.rizhi.study.audit.Subject.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Pages through the trail. Whoever begins to read is in it as well. */
final class ReadAudit {

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final AuditedNames names;

    ReadAudit(AuditEntries entries, AuditTrail trail, AuditedNames names) {
        this.entries = entries;
        this.trail = trail;
        this.names = names;
    }

    Mono<AuditPageView> read(String reader, Wanted wanted) {
        var more = new Wanted(
                wanted.actor(),
                wanted.subject(),
                wanted.action(),
                wanted.from(),
                wanted.to(),
                wanted.before(),
                wanted.limit() + 1);
        var noted = wanted.before() == null
                ? trail.note(reader, AuditTrail.Action.READ_AUDIT, Subject.audit())
                : Mono.<Void>empty();
        return noted.then(entries.find(more).collectList())
                .flatMap(found -> names.of(people(found), ids(found, Kind.UNIT))
                        .map(known -> page(found, wanted.limit(), known)));
    }

    private static Set<String> people(List<AuditEntry> found) {
        return Stream.concat(found.stream().map(AuditEntry::actor), ids(found, Kind.PERSON).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> ids(List<AuditEntry> found, Kind kind) {
        return found.stream()
                .map(AuditEntry::subject)
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AuditPageView page(List<AuditEntry> found, int limit, Map<String, String> known) {
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? shown.get(limit - 1).id() : null;
        return new AuditPageView(
                shown.stream().map(entry -> AuditEntryView.of(entry, known)).toList(), next);
    }
}
