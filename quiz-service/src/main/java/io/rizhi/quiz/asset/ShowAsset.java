package io.rizhi.quiz.asset;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.ids.PersonId;
import reactor.core.publisher.Mono;

/** Gives a picture to those who may see a question with it; for everybody else there is none. */
final class ShowAsset {
    private final Assets assets;
    private final AssetViewers viewers;

    ShowAsset(Assets assets, AssetViewers viewers) {
        this.assets = assets;
        this.viewers = viewers;
    }

    Mono<Picture> show(String id, PersonId person, boolean isAdmin) {
        Mono<Boolean> maySee = isAdmin ? Mono.just(true) : viewers.maySee(person, id);
        return maySee.filter(may -> may && Picture.isId(id))
                .flatMap(may -> assets.find(id))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception));
    }
}
