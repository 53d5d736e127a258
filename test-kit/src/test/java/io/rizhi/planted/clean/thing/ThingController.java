package io.rizhi.planted.clean.thing;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ThingController {
    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    @GetMapping("/things/one")
    Mono<ResponseEntity<ThingView>> one() {
        return things.find("one")
                .map(thing -> ResponseEntity.ok(new ThingView(thing.id().value())));
    }
}
