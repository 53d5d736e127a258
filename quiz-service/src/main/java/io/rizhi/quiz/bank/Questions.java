package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The bank: the current version of every question and all versions before. */
interface Questions {
    /** Stores a first version; false when the id is there already. */
    Mono<Boolean> add(Question question);

    /** Stores first versions that are missing; the number stored. */
    Mono<Integer> addMissing(List<Question> questions);

    /** Stores the next version; false when the version or state before is no longer the current one. */
    Mono<Boolean> replace(Question before, Question next);

    /** Takes the step and remembers it; false when the version or state before is no longer the current one. */
    Mono<Boolean> move(Question before, Transition step);

    /** Steps from state to state, oldest first, the last 200. */
    Flux<Transition> transitions(QuestionId id);

    Mono<Question> current(QuestionId id);

    /** Those that exist, in no order. */
    Flux<Question> current(Collection<QuestionId> ids);

    /** Newest first, at most 200. */
    Flux<Question> versions(QuestionId id);

    /** The version of that number, current or earlier. */
    Mono<Question> version(QuestionId id, int number);

    /**
     * Newest first, at most that many.
     *
     * @param cursor where the page before ended; null for the first page
     */
    Flux<Question> find(QuestionFilter filter, @Nullable String cursor, int limit);

    /** Questions in use with one of the fingerprints, the newest first. */
    Flux<Question> known(Collection<String> fingerprints);

    /** Fingerprints that more than one question in use has, in order, after the one named, at most that many. */
    Flux<String> repeated(String after, int limit);

    /** Stores the next version as the one that came from there; false as with {@link #replace(Question, Question)}. */
    Mono<Boolean> replace(Question before, Question next, String origin);

    /** Whether some version of the question came from there. */
    Mono<Boolean> hasVersionFrom(QuestionId id, String origin);

    /** Brings questions of an older schema up to date; the number changed. */
    Mono<Long> upgrade();

    /** Questions with a version, current or earlier, that shows the picture; at most 1000. */
    Flux<QuestionId> withAsset(String assetId);

    /** Those of the pictures that some version of a question names. */
    Flux<String> namedAssets(Collection<String> assetIds);
}
