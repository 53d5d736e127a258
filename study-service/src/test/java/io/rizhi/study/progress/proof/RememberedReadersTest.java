package io.rizhi.study.progress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RememberedReadersTest {

    private static final RevisionId REVISION = new RevisionId("r1");
    private static final SectionId SECTION = new SectionId("s1");

    private final Set<String> allowed = new HashSet<>();
    private int asked;
    private final RememberedReaders readers = new RememberedReaders((person, revision, section) -> {
        asked++;
        return Mono.just(allowed.contains(person.value() + revision.value() + section.value()));
    });

    @Test
    void leave_to_read_is_looked_up_once() {
        allowed.add("p1r1s1");

        assertThat(mayRead("p1")).isTrue();
        assertThat(mayRead("p1")).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_refusal_ends_as_soon_as_the_person_has_the_text_to_read() {
        assertThat(mayRead("p1")).isFalse();

        allowed.add("p1r1s1");

        assertThat(mayRead("p1")).isTrue();
    }

    @Test
    void leave_of_one_person_is_not_leave_of_another() {
        allowed.add("p1r1s1");

        assertThat(mayRead("p1")).isTrue();
        assertThat(mayRead("p2")).isFalse();
    }

    private boolean mayRead(String person) {
        return Boolean.TRUE.equals(
                readers.mayRead(new PersonId(person), REVISION, SECTION).block());
    }
}
