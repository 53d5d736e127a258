package io.rizhi.quiz.asset;

import io.rizhi.quiz.asset.model.Picture;
import java.util.List;
import reactor.core.publisher.Mono;

/** Takes in a picture; the same one again is the one that is there. */
final class AddAsset {
    private final Assets assets;

    AddAsset(Assets assets) {
        this.assets = assets;
    }

    Mono<Picture> add(byte[] bytes) {
        return Mono.justOrEmpty(Picture.of(bytes))
                .switchIfEmpty(Mono.error(AssetProblems.NO_PICTURE::exception))
                .flatMap(picture -> assets.store(List.of(picture)).thenReturn(picture));
    }
}
