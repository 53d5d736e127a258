package io.rizhi.quiz.asset;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.BodyLimit;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.ids.PersonId;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pictures of questions over HTTP: in by admins, out to those who may see a question with them. */
@RestController
@RequestMapping("/api/v1/questions/assets")
class AssetController {
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final AddAsset add;
    private final ShowAsset show;

    AssetController(AddAsset add, ShowAsset show) {
        this.add = add;
        this.show = show;
    }

    /** The bytes tell what it is; a repeat finds the same picture, so no key is needed. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    Mono<AssetView> add(Caller caller, @Parameter(hidden = true) ServerHttpRequest request) {
        caller.requireAdmin();
        return DataBufferUtils.join(BodyLimit.of(request.getBody(), Picture.LARGEST))
                .map(AssetController::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(add::add)
                .map(picture -> new AssetView(picture.id(), picture.type(), picture.address()));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> get(Caller caller, @PathVariable String id) {
        return show.show(id, new PersonId(caller.personId()), caller.isAdmin())
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.type()))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .cacheControl(
                                CacheControl.maxAge(FOR_GOOD).cachePrivate().immutable())
                        .body(picture.bytes()));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
