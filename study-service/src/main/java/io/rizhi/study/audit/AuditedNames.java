package io.rizhi.study.audit;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The names of people and units in the trail, which keeps ids only. Implemented by the feature that knows them. */
public interface AuditedNames {

    /** Names by id, of those ids that are known. */
    Mono<Map<String, String>> of(Set<String> people, Set<String> units);
}
