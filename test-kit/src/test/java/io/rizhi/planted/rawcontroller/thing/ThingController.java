package io.rizhi.planted.rawcontroller.thing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ThingController {
    record Thing(String name) {}

    @GetMapping("/thing")
    Mono<Thing> thing() {
        return Mono.just(new Thing("raw"));
    }
}
