package io.rizhi.quiz.asset;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** Knows which pictures its texts name; every feature that stores texts with pictures offers one. */
public interface AssetUses {
    /** Those of the pictures that some text names; a repeat does no harm. */
    Flux<String> named(Collection<String> assetIds);
}
