package io.rizhi.kit.sample;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.BodyLimit;
import io.rizhi.kit.web.IdempotencyKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class EdgeController {

    record Line(@NotBlank String text, @Min(1) @Max(9) int size) {}

    record Page(
            @NotBlank String title,
            @Valid List<Line> lines,
            @Nullable List<String> words) {}

    @PostMapping("/api/v1/pages")
    Mono<String> add(@Valid @RequestBody Page page) {
        return Mono.just(page.title());
    }

    @GetMapping("/api/v1/caller")
    Mono<Map<String, Object>> caller(Caller caller) {
        return Mono.just(Map.of(
                "person",
                caller.personId(),
                "scope",
                caller.scopeUnits(),
                "zone",
                caller.zone().getId()));
    }

    @GetMapping("/api/v1/admin")
    Mono<String> admin(Caller caller) {
        caller.requireAdmin();
        return Mono.just("welcome");
    }

    @GetMapping("/internal/v1/word")
    Mono<String> internal(Caller caller) {
        return Mono.just(caller.personId());
    }

    @GetMapping("/api/v1/bug")
    Mono<String> bug() {
        return Mono.error(new IllegalStateException("secret of io.rizhi.kit.Inside"));
    }

    @GetMapping("/api/v1/busy")
    Mono<String> busy() {
        return Mono.error(KitProblems.BUSY.retryAfter(Duration.ofMillis(2500)));
    }

    @GetMapping("/api/v1/limited")
    Mono<String> limited(@RequestParam @Max(200) int limit) {
        return Mono.just("limit " + limit);
    }

    @GetMapping("/api/v1/numbered/{number}")
    Mono<String> numbered(
            @PathVariable int number, @RequestParam(name = "short", defaultValue = "false") boolean isShort) {
        return Mono.just(number + " " + isShort);
    }

    @PostMapping("/api/v1/keyed")
    Mono<String> keyed(IdempotencyKey key) {
        return Mono.just(key.value());
    }

    @PutMapping("/api/v1/upload")
    Mono<Long> upload(ServerHttpRequest request) {
        return BodyLimit.of(request.getBody(), 1_000_000)
                .map(EdgeController::size)
                .reduce(0L, Long::sum);
    }

    private static long size(DataBuffer buffer) {
        long size = buffer.readableByteCount();
        org.springframework.core.io.buffer.DataBufferUtils.release(buffer);
        return size;
    }
}
