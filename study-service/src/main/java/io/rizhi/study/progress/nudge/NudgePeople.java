package io.rizhi.study.progress.nudge;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks people to go on with a plan. Only the unfinished in the caller's scope hear it, and each of them once a day and
 * plan; for everybody else the answer says why not.
 */
final class NudgePeople {

    private static final int AT_A_TIME = 8;

    private final PeopleReader people;
    private final ScopeResolver scopes;
    private final UnfinishedWork unfinished;
    private final Nudges nudges;
    private final OrganisationDate today;

    NudgePeople(
            PeopleReader people,
            ScopeResolver scopes,
            UnfinishedWork unfinished,
            Nudges nudges,
            OrganisationDate today) {
        this.people = people;
        this.scopes = scopes;
        this.unfinished = unfinished;
        this.nudges = nudges;
        this.today = today;
    }

    /** @param id the nudge; a repeated request brings the same id and gets the first answer */
    Mono<NudgeView> nudge(String id, Caller caller, PlanId plan, List<String> personIds) {
        return nudges.find(id)
                .switchIfEmpty(Mono.defer(() -> decide(id, caller, plan, personIds)))
                .map(nudge -> new NudgeView(nudge.id(), nudge.sentTo(), nudge.skipped()));
    }

    private Mono<Nudge> decide(String id, Caller caller, PlanId plan, List<String> personIds) {
        LocalDate on = today.get();
        List<String> wanted = personIds.stream().distinct().toList();
        return Mono.zip(
                        unfinished.titleOf(plan),
                        scopes.resolve(caller.roles(), caller.scopeUnits(), on),
                        nudges.nudgedOn(plan, on, wanted))
                .flatMap(found -> Flux.fromIterable(wanted)
                        .flatMapSequential(
                                person -> judge(new PersonId(person), plan, found.getT2(), found.getT3()), AT_A_TIME)
                        .collectList()
                        .map(judged -> nudge(id, caller, plan, found.getT1(), judged)))
                .flatMap(nudges::insert);
    }

    private Nudge nudge(String id, Caller caller, PlanId plan, String title, List<Judged> judged) {
        List<String> sentTo = judged.stream()
                .filter(one -> one.skip().isEmpty())
                .map(Judged::personId)
                .toList();
        List<NudgeSkip> skipped = judged.stream()
                .flatMap(one -> one.skip().stream().map(reason -> new NudgeSkip(one.personId(), reason)))
                .toList();
        return new Nudge(id, plan, title, caller.personId(), sentTo, skipped, unfinished.now(), today.get());
    }

    private Mono<Judged> judge(PersonId person, PlanId plan, Scope scope, Set<String> nudgedToday) {
        return people.find(person, scope, today.get())
                .flatMap(found -> skipReason(found, plan, nudgedToday))
                .defaultIfEmpty(Optional.of("out-of-scope"))
                .map(skip -> new Judged(person.value(), skip));
    }

    private Mono<Optional<String>> skipReason(PersonFacts person, PlanId plan, Set<String> nudgedToday) {
        return nudgedToday.contains(person.id().value())
                ? Mono.just(Optional.of("nudged-today"))
                : unfinished.skipReason(person, plan);
    }

    /**
     * @param personId the person
     * @param skip why the person is not nudged; empty when they are
     */
    private record Judged(String personId, Optional<String> skip) {}
}
