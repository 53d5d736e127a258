package io.rizhi.study.progress.attestation;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.kit.problem.ProblemTexts;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.progress.model.Attestation;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.progress.record.RecordRejections;
import io.rizhi.study.progress.record.StoredRecord;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes study done elsewhere. Each day stands for itself: those that cannot be taken are named, the others are taken. */
final class AttestDays {

    private static final int AT_A_TIME = 8;

    private final RecordLoader loader;
    private final StudyRecords records;
    private final ProblemTexts texts;
    private final AuditTrail audit;
    private final Clock clock;

    AttestDays(RecordLoader loader, StudyRecords records, ProblemTexts texts, AuditTrail audit, Clock clock) {
        this.loader = loader;
        this.records = records;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<AttestationsView> attest(Caller caller, PlanId plan, AttestationsRequest request) {
        Map<String, List<Integer>> byPerson = IntStream.range(0, request.items().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        index -> request.items().get(index).personId()));
        return Flux.fromIterable(byPerson.values())
                .flatMap(ofOne -> inOrder(caller, plan, request, ofOne), AT_A_TIME)
                .collectList()
                .map(AttestDays::view)
                .flatMap(view -> audit.note(caller.personId(), AuditTrail.Action.ATTESTED, Subject.plan(plan.value()))
                        .thenReturn(view));
    }

    /** The days of one person change one record, one after another. */
    private Flux<Optional<AttestationRefusal>> inOrder(
            Caller caller, PlanId plan, AttestationsRequest request, List<Integer> indexes) {
        return Flux.fromIterable(indexes).concatMap(index -> attest(caller, plan, request, index));
    }

    private Mono<Optional<AttestationRefusal>> attest(
            Caller caller, PlanId plan, AttestationsRequest request, int index) {
        AttestationRequest item = request.items().get(index);
        PersonId person = new PersonId(item.personId());
        return RetryOnConflict.of(() -> loader.find(plan, person, clock.instant())
                        .flatMap(record -> decide(record, caller, request.note(), item)))
                .thenReturn(Optional.<AttestationRefusal>empty())
                .onErrorResume(
                        ProblemException.class, refused -> Mono.just(Optional.of(refusal(index, refused, caller))));
    }

    private Mono<StoredRecord> decide(RecordInHand record, Caller caller, String note, AttestationRequest item) {
        PersonalCalendar calendar = record.duty().calendar();
        Instant completedAt = item.completedAt().truncatedTo(ChronoUnit.MILLIS);
        Attestation attestation = new Attestation(
                item.day(),
                completedAt,
                calendar.dateOf(completedAt),
                calendar.zone(),
                item.readingSeconds(),
                item.markPercent(),
                caller.personId(),
                caller.displayName(),
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return RecordRejections.orProblem(record.record().attest(record.duty(), attestation))
                .flatMap(accepted -> records.save(record.stored(), accepted));
    }

    private AttestationRefusal refusal(int index, ProblemException refused, Caller caller) {
        String code = refused.problem().equals(KitProblems.NOT_FOUND)
                ? "no-such-record"
                : refused.problem().code();
        Locale language = Locale.forLanguageTag(caller.language());
        return new AttestationRefusal(
                index, code, texts.find(code + ".detail", List.of(), language).orElse(code));
    }

    private static AttestationsView view(List<Optional<AttestationRefusal>> results) {
        List<AttestationRefusal> refused = results.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(AttestationRefusal::index))
                .toList();
        return new AttestationsView(results.size() - refused.size(), refused);
    }
}
