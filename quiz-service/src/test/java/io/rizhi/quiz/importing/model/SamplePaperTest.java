package io.rizhi.quiz.importing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.rizhi.quiz.bank.model.QuestionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real paper from the folder that RIZHI_SAMPLES names; skipped where there is none. */
class SamplePaperTest {
    @Test
    void a_paper_as_people_type_it_gives_its_good_questions_and_names_the_others() throws IOException {
        String folder = System.getenv("RIZHI_SAMPLES");
        assumeThat(folder).as("RIZHI_SAMPLES").isNotNull();
        Path file = Path.of(String.valueOf(folder), "safety-law-quiz.txt");
        assumeThat(file).exists();

        ParsedPaper paper = PaperReader.read(
                TextDecoder.decode(Files.readAllBytes(file)).orElseThrow().text());

        assertThat(paper.items()).hasSize(17);
        assertThat(paper.items().subList(0, 14))
                .allMatch(item -> item.findings().isEmpty());
        assertThat(paper.items().get(13).content().type()).isEqualTo(QuestionType.SHORT_ANSWER);
        assertThat(codes(paper, 14)).containsExactly("no-answer");
        assertThat(codes(paper, 15)).containsExactly("key-outside-options");
        assertThat(codes(paper, 16)).containsExactly("several-keys-for-single");
    }

    private static List<String> codes(ParsedPaper paper, int item) {
        return paper.items().get(item).findings().stream().map(Finding::code).toList();
    }
}
