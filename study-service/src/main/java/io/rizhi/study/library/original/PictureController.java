package io.rizhi.study.library.original;

import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pictures of documents, for anybody signed in who holds the hash that a text of theirs names. */
@RestController
class PictureController {

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/api/v1/documents/images/{hash}")
    Mono<ResponseEntity<byte[]>> read(@PathVariable String hash) {
        return pictures.find(hash)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.type()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .body(picture.bytes()));
    }
}
