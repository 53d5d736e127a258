package io.rizhi.study.plan.audience;

import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.Audience;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.plan.model.AudienceRule;
import java.util.List;
import reactor.core.publisher.Mono;

/** Counts an audience as of today and names some of its people. */
public final class PreviewAudience {

    private static final int SAMPLE = 8;

    private final PeopleReader people;
    private final OrganisationDate today;

    public PreviewAudience(PeopleReader people, OrganisationDate today) {
        this.people = people;
        this.today = today;
    }

    public Mono<AudiencePreviewView> preview(AudienceRule rule) {
        if (rule.namesNobody()) {
            return Mono.just(new AudiencePreviewView(0, List.of()));
        }
        Audience audience = AudienceQueries.of(rule);
        Mono<List<String>> sample = people.audience(audience, today.get(), null, SAMPLE)
                .map(PersonFacts::displayName)
                .collectList();
        return Mono.zip(people.countAudience(audience, today.get()), sample)
                .map(found -> new AudiencePreviewView(found.getT1(), found.getT2()));
    }
}
