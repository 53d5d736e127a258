package io.rizhi.study.library.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.Outline;
import io.rizhi.study.library.importing.model.OutlineCut;
import io.rizhi.study.library.importing.model.OutlineDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Imports real documents from a folder named by RIZHI_SAMPLES and checks what a good import makes of each. */
@EnabledIfEnvironmentVariable(named = "RIZHI_SAMPLES", matches = ".+")
class SamplesTest {

    @Test
    void a_long_law_gives_title_preface_seven_chapters_and_119_articles() {
        var law = read("safety-law-2021.docx");

        assertThat(law.outline().title()).isEqualTo("中华人民共和国安全生产法");
        assertThat(chapters(law)).containsExactlyElementsOf(numbers("第%s章", 7));
        assertThat(opening(law)).contains("2002年6月29日", "2021年6月10日");
        assertThat(articles(law)).containsExactlyElementsOf(numbers("第%s条", 119));
        assertThat(law.outline().entries()).noneMatch(entry -> entry.title().contains("条 "));
    }

    @Test
    void plain_text_in_gb18030_is_decoded_without_a_question_and_gives_the_same_structure() {
        var law = read("data-security-law-2021.gb18030.txt");

        assertThat(law.text().encoding()).isEqualTo("GB18030");
        assertThat(law.text().doubts()).isEmpty();
        assertThat(law.outline().title()).isEqualTo("中华人民共和国数据安全法");
        assertThat(chapters(law)).containsExactlyElementsOf(numbers("第%s章", 7));
        assertThat(articles(law)).containsExactlyElementsOf(numbers("第%s条", 55));
    }

    @Test
    void markdown_gives_the_same_structure() {
        var law = read("personal-information-law-2021.md");

        assertThat(law.outline().title()).isEqualTo("中华人民共和国个人信息保护法");
        assertThat(chapters(law)).containsExactlyElementsOf(numbers("第%s章", 8));
        assertThat(articles(law)).containsExactlyElementsOf(numbers("第%s条", 74));
    }

    @Test
    void a_speech_gives_four_chapters_and_keeps_greeting_and_closing_as_text() {
        var speech = read("office-speech.docx");

        assertThat(chapters(speech)).containsExactly("一、", "二、", "三、", "四、");
        assertThat(opening(speech)).contains("同志们：");
        var last = new OutlineCut(speech.outline(), speech.text().blocks())
                .sections()
                .get(4);
        assertThat(last.blocks()).contains(speech.text().blocks().size() - 1);
    }

    @Test
    void both_editions_of_a_law_have_the_same_six_chapters_by_name() {
        var before = read("secrets-law-2010.docx");
        var after = read("secrets-law-2024.docx");

        assertThat(titles(after)).containsExactlyElementsOf(titles(before));
        assertThat(articles(before)).hasSize(53);
        assertThat(articles(after)).hasSize(65);
    }

    private record Read(ParsedText text, Outline outline) {}

    private static Read read(String name) {
        var file = Path.of(System.getenv("RIZHI_SAMPLES"), name);
        var text = new DocumentParser(ParseLimits.STANDARD).parse(file);
        var outline = OutlineDetector.detect(text.blocks(), name, text.language());
        assertThat(outline.doubts()).extracting(Doubt::code).doesNotContain(Doubt.NO_HEADING, Doubt.TITLE_GUESSED);
        return new Read(text, outline);
    }

    private static List<String> chapters(Read read) {
        return read.outline().entries().stream()
                .filter(entry -> entry.level() == 1 && entry.number() != null)
                .map(entry -> entry.number())
                .toList();
    }

    private static List<String> titles(Read read) {
        return read.outline().entries().stream()
                .map(entry -> entry.number() + entry.title())
                .toList();
    }

    private static List<String> articles(Read read) {
        return read.text().blocks().stream()
                .flatMap(block -> OutlineCut.articleOf(block).stream())
                .toList();
    }

    private static List<String> numbers(String pattern, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        pattern.formatted(io.rizhi.study.library.importing.model.ChineseNumber.format(number)))
                .toList();
    }

    private static String opening(Read read) {
        var section =
                new OutlineCut(read.outline(), read.text().blocks()).sections().get(0);
        return section.blocks().stream()
                .map(index -> read.text().blocks().get(index))
                .map(Block::text)
                .reduce("", String::concat);
    }
}
