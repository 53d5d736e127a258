package io.rizhi.study.directory.person;

import io.rizhi.study.ids.PersonId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** For other services: names and addresses of people they hold ids of. */
@RestController
@RequestMapping("/internal/v1/people")
class PeopleLookupController {

    private static final int MOST = 200;

    private final PeopleStore people;

    PeopleLookupController(PeopleStore people) {
        this.people = people;
    }

    @GetMapping
    Flux<PersonNameView> find(@RequestParam List<String> ids) {
        var wanted = ids.stream()
                .filter(id -> !id.isBlank())
                .limit(MOST)
                .map(PersonId::new)
                .toList();
        return people.findAll(wanted).map(PersonNameView::of);
    }
}
