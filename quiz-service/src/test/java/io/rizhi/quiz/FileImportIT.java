package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Files of every kind through the one pipeline, over HTTP. */
@ServiceTest
class FileImportIT extends QuizStage {
    private static final String IMPORTS = "/api/v1/questions/imports/";
    private static final String EXPORTS = "/api/v1/questions/exports";

    private static final Pattern ROW = Pattern.compile("<row[^>]*>(.*?)</row>");
    private static final Pattern CELL = Pattern.compile("<c [^>]*>(.*?)</c>");

    @BeforeEach
    void begin() {
        client = client.mutate()
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 << 20))
                .build();
        journey = new QuizJourney(client);
    }

    private WebTestClient.ResponseSpec upload(String name, byte[] file) {
        return client.post()
                .uri("/api/v1/questions/imports?fileName=" + name)
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange();
    }

    private static byte[] workbook(int questions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("单选题");
        List<String> head = List.of("题目", "选项A", "选项B", "选项C", "答案", "分值");
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
        }
        for (int row = 1; row <= questions; row++) {
            List<String> cells = List.of("第" + row + "个问题是什么？", "甲" + row, "乙" + row, "丙" + row, "B", "2");
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, cells.get(column));
            }
        }
        workbook.finish();
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_of_two_thousand_questions_is_previewed_and_taken_in_once() throws IOException {
        JsonNode batch = ok(upload("题库.txt", workbook(2000)));
        Map<String, Object> commit = Map.of("version", batch.path("version").asInt(), "tags", List.of("表格"));
        String path = IMPORTS + batch.path("id").asText() + "/commit";

        JsonNode first = ok(journey.post(ADMIN, path, commit));
        JsonNode second = ok(journey.post(ADMIN, path, commit));

        assertThat(batch.path("format").asText()).isEqualTo("xlsx");
        assertThat(batch.path("ok").asInt()).isEqualTo(2000);
        assertThat(batch.path("items").path(7).path("place").asText()).isEqualTo("单选题!9");
        assertThat(first.path("questionIds")).hasSize(2000);
        assertThat(second).isEqualTo(first);
        assertThatProblem(upload("x.xlsx", workbook(2001))).hasCode("import-too-many-questions");
    }

    @Test
    void a_table_in_gb18030_names_each_doubt_with_its_row() {
        byte[] file = "题目,题型,选项A,选项B,答案\n一,单选题,甲,乙,A\n二,单选题,甲,乙,D\n".getBytes(Charset.forName("GB18030"));

        JsonNode batch = ok(upload("题库.csv", file));

        assertThat(batch.path("format").asText()).isEqualTo("csv");
        assertThat(batch.path("encoding").asText()).isEqualTo("GB18030");
        JsonNode finding = batch.path("items").path(1).path("findings").path(0);
        assertThat(finding.path("code").asText()).isEqualTo("key-outside-options");
        assertThat(finding.path("place").asText()).isEqualTo("3");
    }

    @Test
    void an_export_comes_back_as_questions_the_bank_has_and_names_what_it_lost() {
        JsonNode batch =
                ok(upload("q.gift", "首都在哪{=北京 ~上海####北方}\n\n连线{=甲 -> 1 =乙 -> 2}\n".getBytes(StandardCharsets.UTF_8)));
        JsonNode commit = ok(journey.post(
                ADMIN, IMPORTS + batch.path("id").asText() + "/commit", Map.of("version", 1, "tags", List.of())));
        List<String> ids = QuizJourney.JSON.convertValue(commit.path("questionIds"), QuizJourney.STRINGS);

        JsonNode csv = ok(journey.post(ADMIN, EXPORTS, Map.of("format", "csv", "questionIds", ids)));
        JsonNode back =
                ok(upload("x", Base64.getDecoder().decode(csv.path("content").asText())));

        assertThat(batch.path("format").asText()).isEqualTo("gift");
        assertThat(csv.path("written").asInt()).isEqualTo(1);
        JsonNode loss = csv.path("losses").path(0);
        assertThat(loss.path("questionId").asText()).isEqualTo(ids.get(1));
        assertThat(loss.path("code").asText()).isEqualTo("lost-question");
        assertThat(back.path("items").path(0).path("findings").findValuesAsText("code"))
                .containsExactly("already-in-bank");
        assertThatProblem(journey.post(ADMIN, EXPORTS, Map.of("format", "doc", "questionIds", ids)))
                .hasStatus(400);
        assertThatProblem(journey.post(Caller.member("m-1"), EXPORTS, Map.of("format", "csv", "questionIds", ids)))
                .hasStatus(403);
    }

    @Test
    void the_report_of_an_import_names_place_and_reason_of_each_finding() {
        JsonNode batch =
                ok(upload("q.csv", "题目,题型,选项A,选项B,答案\n=一,单选题,甲,乙,A\n二,单选题,甲,乙,D\n".getBytes(StandardCharsets.UTF_8)));
        String path = IMPORTS + batch.path("id").asText() + "/report.";

        List<List<String>> sheet = rows(file(ADMIN, path + "xlsx"));
        String table = new String(file(ADMIN, path + "csv"), StandardCharsets.UTF_8);

        assertThat(sheet.get(0)).containsExactly("序号", "题号", "位置", "结果", "原因", "题干", "原文");
        assertThat(sheet.get(1)).startsWith("", "", "整个文件", "存疑");
        assertThat(sheet.get(2)).startsWith("1", "", "2", "可导入", "", "=一");
        assertThat(sheet).filteredOn(row -> row.get(0).equals("2")).isNotEmpty().allSatisfy(row -> {
            assertThat(row).startsWith("2", "", "3", "有误");
            assertThat(row.get(4)).isNotBlank();
        });
        assertThat(table).startsWith("\uFEFF序号,题号").contains("'=一").contains("有误");
        assertThatProblem(journey.get(Caller.member("m-1"), path + "csv")).hasStatus(403);
        assertThatProblem(journey.get(ADMIN, IMPORTS + "nothing/report.csv")).hasStatus(404);
    }

    /** Texts of the cells of a workbook's first sheet. */
    private static List<List<String>> rows(byte[] workbook) {
        try (Archive archive = Archive.open(workbook)) {
            byte[] part = archive.read("xl/worksheets/sheet1.xml").orElseThrow();
            return ROW.matcher(new String(part, StandardCharsets.UTF_8))
                    .results()
                    .map(row -> CELL.matcher(row.group(1))
                            .results()
                            .map(cell -> Jsoup.parse(cell.group(1)).text())
                            .toList())
                    .toList();
        }
    }

    private byte[] file(Caller caller, String path) {
        return journey.get(caller, path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Content-Disposition")
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
    }

    @Test
    void packages_of_h5p_and_notes_of_anki_are_told_by_their_content() {
        byte[] h5p = Mutations.zip(Map.of(
                "h5p.json",
                bytes("{\"title\":\"判断\",\"mainLibrary\":\"H5P.TrueFalse\"}"),
                "content/content.json",
                bytes("{\"question\":\"<p>水会流</p>\",\"correct\":\"true\"}")));
        byte[] newer = Mutations.zip(Map.of("collection.anki21b", bytes("x"), "meta", new byte[] {8, 3}));

        JsonNode packed = ok(upload("a.zip", h5p));
        JsonNode notes = ok(upload("a.csv", bytes("#separator:tab\n#html:true\n{{c1::水::液体}}往低处流\t\n")));

        assertThat(packed.path("format").asText()).isEqualTo("h5p");
        assertThat(packed.path("ok").asInt()).isEqualTo(1);
        assertThat(notes.path("format").asText()).isEqualTo("anki");
        assertThat(notes.path("items")
                        .path(0)
                        .path("content")
                        .path("hints")
                        .path(0)
                        .asText())
                .isEqualTo("液体");
        assertThatProblem(upload("a.apkg", newer)).hasStatus(422).hasCode("import-anki-too-new");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_and_a_picture_beyond_their_size_are_refused_before_they_are_read() {
        WebTestClient.ResponseSpec picture = client.post()
                .uri("/api/v1/questions/assets")
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(new byte[(10 << 20) + 1])
                .exchange();

        assertThatProblem(upload("a.txt", new byte[(20 << 20) + 1])).hasStatus(413);
        assertThatProblem(picture).hasStatus(413);
    }

    @Test
    void files_of_other_kinds_are_refused_with_a_reason() {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);

        assertThatProblem(upload("a.xls", old)).hasStatus(422).hasCode("import-format-unknown");
        assertThatProblem(upload("a.xlsx", "%PDF-1.7".getBytes(Charset.defaultCharset())))
                .hasCode("import-format-unknown");
        assertThatProblem(upload("a.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}))
                .hasCode("import-damaged");
    }
}
