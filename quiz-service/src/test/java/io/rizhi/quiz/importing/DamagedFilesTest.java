package io.rizhi.quiz.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files of every format as far as the store: what was read can be compared, kept, read back and told. */
class DamagedFilesTest {
    private static final int TIMES = 300;
    private static final FindingTexts TEXTS = new FindingTexts();

    static Stream<String> kinds() {
        return WholeFiles.KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_read_of_a_damaged_file_can_be_kept_and_told(String kind) {
        byte[] whole = WholeFiles.KINDS.get(kind);
        read(whole);
        int refused = Mutations.isArchive(whole)
                ? Mutations.surviveArchives(TIMES, 71, List.of(Mutations.parts(whole)), DamagedFilesTest::read)
                : Mutations.survive(TIMES, 71, List.of(whole), DamagedFilesTest::read);

        assertThat(refused).isLessThan(TIMES);
    }

    private static void read(byte[] file) {
        ParsedPaper paper;
        try {
            paper = FileReading.ofFile(file).paper();
        } catch (ProblemException noText) {
            throw new RefusedFileException(Refusal.DAMAGED, noText.getMessage());
        }
        paper.findings().forEach(DamagedFilesTest::told);
        for (ParsedItem item : paper.items()) {
            item.findings().forEach(DamagedFilesTest::told);
            assertThat(Fingerprint.of(item.content())).isNotBlank();
            String kept = ContentJson.write(item.content());
            assertThat(ContentJson.write(ContentJson.read(kept))).isEqualTo(kept);
            assertThat(item.fromLine()).isBetween(1, paper.lines().size());
        }
    }

    private static void told(Finding finding) {
        assertThat(List.of(TEXTS.of(finding, "zh-CN"), TEXTS.of(finding, "en")))
                .allSatisfy(
                        text -> assertThat(text).isNotEqualTo(finding.code()).doesNotContain("{0}"));
    }
}
