package io.rizhi.quiz.asset;

import io.rizhi.quiz.ids.PersonId;
import reactor.core.publisher.Mono;

/** Knows who has been shown a question; the feature that shows questions to people offers it. */
public interface AssetViewers {
    /** Whether the person has met a question that shows the picture. */
    Mono<Boolean> maySee(PersonId person, String assetId);
}
