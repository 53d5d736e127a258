package io.rizhi.quiz.importing;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is beyond a limit is left out or refused, and the words say what to do. */
class ImportLimitsTest {
    private static final FindingTexts TEXTS = new FindingTexts();

    private static byte[] h5p(String questions, Map<String, byte[]> files) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("h5p.json", bytes("{\"mainLibrary\":\"H5P.QuestionSet\"}"));
        parts.put("content/content.json", bytes("{\"questions\":[" + questions + "]}"));
        parts.putAll(files);
        return Mutations.zip(parts);
    }

    private static String truth(String stem) {
        return "{\"library\":\"H5P.TrueFalse 1.8\",\"params\":{\"question\":\"" + stem + "\",\"correct\":\"true\"}}";
    }

    private static ParsedPaper read(byte[] file) {
        return FileReading.ofFile(file).paper();
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static void saysWhatToDo(Finding finding, String number) {
        assertThat(TEXTS.of(finding, "zh-CN")).contains(number).contains("请");
        assertThat(TEXTS.of(finding, "en")).contains(number).contains(";");
    }

    @Test
    void the_two_hundred_and_first_picture_is_left_out_and_named() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 201).forEach(i -> files.put("content/" + i + ".png", Pixels.png("p" + i)));
        String questions = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> truth("<img src='" + i + ".png'>" + i))
                .collect(Collectors.joining(","));

        ParsedPaper paper = read(h5p(questions, files));

        assertThat(paper.pictures()).hasSize(200);
        assertThat(codes(paper.items().get(199))).isEmpty();
        assertThat(codes(paper.items().get(200))).containsExactly("picture-left-out");
        saysWhatToDo(paper.items().get(200).findings().get(0), "200");
    }

    @Test
    void a_picture_of_more_than_ten_megabytes_is_left_out_and_named() {
        byte[] large = new byte[Picture.LARGEST + 1];
        new Random(1).nextBytes(large);
        System.arraycopy(Pixels.png(""), 0, large, 0, 12);
        byte[] fits = java.util.Arrays.copyOf(large, Picture.LARGEST);

        ParsedPaper over = read(h5p(truth("<img src='a.png'>看"), Map.of("content/a.png", large)));
        ParsedPaper within = read(h5p(truth("<img src='a.png'>看"), Map.of("content/a.png", fits)));

        assertThat(codes(over.items().get(0))).containsExactly("picture-left-out");
        saysWhatToDo(over.items().get(0).findings().get(0), "10 MB");
        assertThat(within.pictures()).hasSize(1);
    }

    @Test
    void a_choice_and_an_ordering_with_too_many_options_are_errors() {
        String answers = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> "{\"text\":\"项" + i + "\",\"correct\":" + (i == 1) + "}")
                .collect(Collectors.joining(","));
        String choice =
                "{\"library\":\"H5P.MultiChoice 1.16\",\"params\":{\"question\":\"题\",\"answers\":[" + answers + "]}}";
        String items = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> "<answer fraction='100'><text>项" + i + "</text></answer>")
                .collect(Collectors.joining());
        byte[] ordering = bytes("<quiz><question type='ordering'><questiontext><text>排</text></questiontext>" + items
                + "</question></quiz>");

        ParsedItem many = read(h5p(choice, Map.of())).items().get(0);

        assertThat(codes(many)).containsExactly("options-too-many");
        saysWhatToDo(many.findings().get(0), "100");
        assertThat(codes(read(ordering).items().get(0))).containsExactly("options-too-many");
    }

    @Test
    void a_text_of_more_than_sixty_four_kilobytes_is_an_error() {
        ParsedItem within =
                read(h5p(truth("长".repeat(65_536)), Map.of())).items().get(0);
        ParsedItem over = read(h5p(truth("长".repeat(65_537)), Map.of())).items().get(0);

        assertThat(codes(within)).isEmpty();
        assertThat(codes(over)).containsExactly("text-too-long");
        saysWhatToDo(over.findings().get(0), "65536");
    }

    @Test
    void more_text_than_four_megabytes_is_refused() {
        byte[] text = bytes("1. 长".repeat(1_100_000));

        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MUCH));
    }
}
