package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The bank: the current version of every question and all versions before. */
interface Questions {
    /** Stores a first version; false when the id is there already. */
    Mono<Boolean> add(Question question, String personId);

    /** Stores first versions that are missing; the number stored. */
    Mono<Integer> addMissing(List<Question> questions, String personId);

    /** Stores the next version; false when the version before is no longer the current one. */
    Mono<Boolean> replace(Question before, Question next, String personId);

    Mono<Question> current(QuestionId id);

    /** Those that exist, in no order. */
    Flux<Question> current(Collection<QuestionId> ids);

    /** Newest first, at most 200. */
    Flux<Question> versions(QuestionId id);

    /** One more than asked, so that the caller sees whether there is a next page. */
    Flux<Question> find(QuestionFilter filter);

    /** Those of the fingerprints that some current question has. */
    Mono<Set<String>> knownFingerprints(Collection<String> fingerprints);

    /** Questions with a version, current or earlier, that shows the picture; at most 1000. */
    Flux<QuestionId> withAsset(String assetId);
}
