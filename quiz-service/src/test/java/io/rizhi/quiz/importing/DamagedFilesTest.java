package io.rizhi.quiz.importing;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.problem.ProblemException;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.importing.anki.Decks;
import io.rizhi.quiz.importing.gift.GiftWriter;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.PaperWriter;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.moodle.MoodleWriter;
import io.rizhi.quiz.importing.qti.QtiWriter;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.table.TableWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files of every format as far as the store: what was read can be compared, kept, read back and told. */
class DamagedFilesTest {
    private static final int TIMES = 300;
    private static final FindingTexts TEXTS = new FindingTexts();

    /** A format and whole files of it. */
    private record Kind(String name, byte[] file) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("text", written(new PaperWriter())),
                new Kind("csv", written(TableWriter.csv())),
                new Kind("xlsx", written(TableWriter.workbook())),
                new Kind("gift", written(new GiftWriter())),
                new Kind("aiken", bytes("题一\nA) 甲\nB) 乙\nANSWER: B\n\n题二\nA. 甲\nB. 乙\nANSWER: A\n")),
                new Kind("moodle-xml", written(new MoodleWriter())),
                new Kind("qti-3.0", written(QtiWriter.three())),
                new Kind("qti-2.1", written(QtiWriter.two())),
                new Kind("docx", document()),
                new Kind("h5p", h5pPackage()),
                new Kind(
                        "anki",
                        bytes(
                                "#separator:tab\n#html:true\n#tags column:3\n{{c1::水::液}}流\t见<b>书</b>\t甲\n问\t\"答\n二\"\t乙\n")),
                new Kind("apkg", deck()));
    }

    private static byte[] written(FormatWriter writer) {
        List<Content> held = Samples.all().stream().filter(writer::holds).toList();
        return writer.write(held);
    }

    private static byte[] document() {
        return Mutations.zip(Map.of(
                "word/document.xml",
                bytes(
                        "<w:document xmlns:w='w' xmlns:a='a' xmlns:r='r'><w:body><w:p><w:r><w:t>1. 看图</w:t></w:r><w:r><w:drawing>"
                                + "<a:blip r:embed='p'/></w:drawing></w:r></w:p><w:p><w:r><w:t>A. 圆 B. 方</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>答案：A</w:t></w:r></w:p></w:body></w:document>"),
                "word/_rels/document.xml.rels",
                bytes("<Relationships><Relationship Id='p' Target='media/a.png'/></Relationships>"),
                "word/media/a.png",
                Pixels.png("a")));
    }

    private static byte[] h5pPackage() {
        return Mutations.zip(Map.of(
                "h5p.json",
                bytes("{\"title\":\"题\",\"mainLibrary\":\"H5P.QuestionSet\"}"),
                "content/content.json",
                bytes(
                        "{\"questions\":[{\"library\":\"H5P.Blanks 1.14\",\"params\":{\"text\":\"<p>填</p>\",\"questions\":"
                                + "[\"<p>*水/H2O:液体* 往 *1/2* 流</p>\"]}},{\"library\":\"H5P.MultiChoice 1.16\",\"params\":{\"question\":"
                                + "\"<img src='a.png'>\",\"answers\":[{\"text\":\"甲\",\"correct\":true},{\"text\":\"乙\",\"correct\":true},"
                                + "{\"text\":\"丙\"}]}},{\"library\":\"H5P.Essay 1.5\",\"params\":{}}]}"),
                "content/a.png",
                Pixels.png("a")));
    }

    private static byte[] deck() {
        return Mutations.zip(Map.of(
                "collection.anki2",
                Decks.of(Decks.row(100, "问<img src='a.png'>\u001F答"), Decks.row(200, "{{c1::甲{{c2::乙}}}}\u001F丙")),
                "media",
                bytes("{\"0\":\"a.png\"}"),
                "0",
                Pixels.png("a")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_read_of_a_damaged_file_can_be_kept_and_told(Kind kind) {
        read(kind.file());
        int refused = kind.file()[0] == 'P' && kind.file()[1] == 'K'
                ? Mutations.surviveArchives(TIMES, 71, List.of(parts(kind.file())), DamagedFilesTest::read)
                : Mutations.survive(TIMES, 71, List.of(kind.file()), DamagedFilesTest::read);

        assertThat(refused).isLessThan(TIMES);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (Archive archive = Archive.open(file)) {
            archive.names().forEach(name -> parts.put(name, archive.read(name).orElseThrow()));
        }
        return parts;
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
