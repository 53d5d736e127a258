package io.rizhi.quiz.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Papers as training departments really have them. A case has the name of a fact, a paper, a line of dashes, and what a careful
 * person would note down about it.
 */
class NastyPapersTest {
    private static final List<String> FILES = List.of("chinese-text", "office-habits", "tables", "question-languages");

    /** A paper and what is to be read of it. */
    private record Case(String name, String paper, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return FILES.stream().flatMap(NastyPapersTest::of);
    }

    private static Stream<Case> of(String file) {
        return Arrays.stream(text(file).split("(?m)^===== "))
                .filter(each -> !each.isBlank())
                .map(NastyPapersTest::one);
    }

    private static Case one(String text) {
        String[] head = text.split("\n", 2);
        String[] parts = head[1].split("(?m)^-----\n", 2);
        return new Case(head[0].strip(), parts[0], parts[1].strip());
    }

    private static String text(String file) {
        String name = "/papers/" + file + ".cases";
        try (InputStream input = Objects.requireNonNull(NastyPapersTest.class.getResourceAsStream(name), name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_read_as_a_careful_person_would_read_it(Case each) {
        byte[] file = each.paper().getBytes(StandardCharsets.UTF_8);

        assertThat(Rendered.of(FileReading.ofFile(file).paper())).isEqualTo(each.expected());
    }

    @Test
    void every_case_has_a_name_of_its_own_and_there_are_more_than_a_hundred() {
        assertThat(cases().map(Case::name)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }
}
