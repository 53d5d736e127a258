package io.rizhi.study.progress.proof;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import io.rizhi.study.library.section.SectionReaders;
import reactor.core.publisher.Mono;

/**
 * Remembers who may read what, because a page asks for every text again before it shows its own copy. Only leave is
 * remembered: a publication that somebody follows or followed stays theirs, while a refusal may end at any moment.
 */
public final class RememberedReaders implements SectionReaders {

    private static final int REMEMBERED = 100_000;

    private final Cache<Reading, Boolean> allowed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final SectionReaders readers;

    public RememberedReaders(SectionReaders readers) {
        this.readers = readers;
    }

    private record Reading(PersonId person, RevisionId revision, SectionId section) {}

    @Override
    public Mono<Boolean> mayRead(PersonId person, RevisionId revision, SectionId section) {
        return Mono.defer(() -> {
            Reading reading = new Reading(person, revision, section);
            return allowed.getIfPresent(reading) != null
                    ? Mono.just(true)
                    : readers.mayRead(person, revision, section).doOnNext(may -> note(reading, may));
        });
    }

    private void note(Reading reading, boolean may) {
        if (may) {
            allowed.put(reading, true);
        }
    }
}
