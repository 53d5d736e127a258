package io.rizhi.quiz.asset;

import io.rizhi.quiz.asset.model.Picture;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Pictures by their ids. */
public interface Assets {
    /** Stores those that are missing. */
    Mono<Void> store(List<Picture> pictures);

    /** To be called before a text that names them is stored: none of them that is there now goes until it is. */
    Mono<Void> keep(Collection<String> ids);

    Mono<Picture> find(String id);
}
