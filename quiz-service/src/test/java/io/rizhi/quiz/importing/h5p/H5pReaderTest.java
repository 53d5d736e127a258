package io.rizhi.quiz.importing.h5p;

import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class H5pReaderTest {
    private static final String CHOICE = """
            {"media":{"type":{"params":{}},"disableImageZooming":false},
             "answers":[
              {"correct":true,"tipsAndFeedback":{"tip":"<p>想想北方</p>","chosenFeedback":"<div>对了</div>\\n","notChosenFeedback":""},
               "text":"<div>北京</div>\\n"},
              {"correct":false,"tipsAndFeedback":{"tip":"","chosenFeedback":"","notChosenFeedback":""},"text":"<div>上海</div>\\n"}],
             "overallFeedback":[{"from":0,"to":100,"feedback":"首都是北京"}],
             "behaviour":{"enableRetry":true,"enableSolutionsButton":true,"type":"auto","singlePoint":false,
              "randomAnswers":true,"passPercentage":100},
             "UI":{"checkAnswerButton":"Check"},
             "question":"<p>中国的首都&nbsp;是哪里？</p>\\n"}""";

    private static byte[] pack(String library, String content, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        parts.put("h5p.json", bytes(head(library)));
        parts.put("content/content.json", bytes(content));
        parts.putAll(more);
        return Mutations.zip(parts);
    }

    private static String head(String library) {
        return "{\"title\":\"首都 &amp; 河流\",\"language\":\"und\",\"mainLibrary\":\"" + library
                + "\",\"embedTypes\":[\"div\"],\"license\":\"U\",\"preloadedDependencies\":[{\"machineName\":\""
                + library
                + "\",\"majorVersion\":\"1\",\"minorVersion\":\"16\"},{\"machineName\":\"FontAwesome\",\"majorVersion\":\"4\",\"minorVersion\":\"5\"}]}";
    }

    private static ParsedPaper read(String library, String content) {
        return H5pReader.read(pack(library, content, Map.of()));
    }

    private static ParsedItem one(String library, String content) {
        return read(library, content).items().get(0);
    }

    private static String blanks(String... blocks) {
        return "{\"text\":\"<p>填空</p>\",\"questions\":[\"" + String.join("\",\"", blocks)
                + "\"],\"behaviour\":{\"caseSensitive\":false}}";
    }

    private static String set(String... parts) {
        return "{\"introPage\":{\"showIntroPage\":false,\"introduction\":\"<p>略</p>\"},\"questions\":["
                + String.join(",", parts) + "],\"passPercentage\":50}";
    }

    private static String part(String library, String params, String id) {
        return "{\"library\":\"" + library + "\",\"params\":" + params + ",\"subContentId\":\"" + id
                + "\",\"metadata\":{\"contentType\":\"x\",\"license\":\"U\",\"title\":\"名称\"}}";
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<List<String>> answers(Content content) {
        return content.gaps().stream().map(Gap::alternatives).toList();
    }

    @Test
    void a_choice_with_one_right_answer_is_single_with_tips_feedback_and_explanation() {
        ParsedPaper paper = read("H5P.MultiChoice", CHOICE);
        Content content = paper.items().get(0).content();

        assertThat(paper.title()).isEqualTo("首都 & 河流");
        assertThat(paper.places()).containsExactly("H5P.MultiChoice 1.16");
        assertThat(codes(paper.items().get(0))).isEmpty();
        assertThat(content.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(content.stem()).isEqualTo("中国的首都 是哪里？");
        assertThat(content.options().stream().map(Option::text)).containsExactly("北京", "上海");
        assertThat(content.options().get(0).isCorrect()).isTrue();
        assertThat(content.options().get(0).feedback()).isEqualTo("对了");
        assertThat(content.options().get(1).feedback()).isNull();
        assertThat(content.notes().hints()).containsExactly("北京：想想北方");
        assertThat(content.explanation()).isEqualTo("首都是北京");
        assertThat(content.notes().keepsOrder()).isFalse();
    }

    @Test
    void several_right_answers_earn_a_point_each_and_a_wrong_one_costs_one_as_there() {
        String multi = CHOICE.replace("\"correct\":false", "\"correct\":true")
                .replace("\"randomAnswers\":true", "\"randomAnswers\":false");
        Content points = one("H5P.MultiChoice", multi).content();
        Content onePoint = one("H5P.MultiChoice", multi.replace("\"singlePoint\":false", "\"singlePoint\":true"))
                .content();

        assertThat(points.type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(points.scoring().choices()).isEqualTo(GradingPolicy.PENALISED);
        assertThat(points.mark()).isEqualByComparingTo("2");
        assertThat(points.notes().keepsOrder()).isTrue();
        assertThat(onePoint.scoring().choices()).isEqualTo(GradingPolicy.EXACT);
        assertThat(onePoint.mark()).isEqualByComparingTo("1");
    }

    @Test
    void the_kind_of_choice_is_what_the_behaviour_says_and_old_files_say_it_otherwise() {
        Content forced = one("H5P.MultiChoice", CHOICE.replace("\"type\":\"auto\"", "\"type\":\"multi\""))
                .content();
        Content old = one(
                        "H5P.MultiChoice",
                        "{\"question\":\"题\",\"answers\":[{\"text\":\"甲\",\"correct\":true,\"feedback\":\"好\"},{\"text\":\"乙\",\"correct\":false}],"
                                + "\"behaviour\":{\"singleAnswer\":true}}")
                .content();
        ParsedItem several = one(
                "H5P.MultiChoice",
                CHOICE.replace("\"correct\":false", "\"correct\":true")
                        .replace("\"type\":\"auto\"", "\"type\":\"single\""));

        assertThat(forced.type()).isEqualTo(QuestionType.MULTIPLE);
        assertThat(old.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(old.options().get(0).feedback()).isEqualTo("好");
        assertThat(codes(several)).containsExactly("several-keys-for-single");
    }

    @Test
    void feedback_by_range_goes_to_right_partly_right_and_wrong_and_more_is_named() {
        ParsedItem item = one(
                "H5P.MultiChoice",
                CHOICE.replace(
                        "{\"from\":0,\"to\":100,\"feedback\":\"首都是北京\"}",
                        "{\"from\":0,\"to\":20,\"feedback\":\"错\"},{\"from\":21,\"to\":50,\"feedback\":\"一半\"},"
                                + "{\"from\":51,\"to\":99,\"feedback\":\"差一点\"},{\"from\":100,\"to\":100,\"feedback\":\"对\"}"));

        assertThat(item.content().notes().feedback()).isEqualTo(new io.rizhi.quiz.bank.model.Feedback("对", "一半", "错"));
        assertThat(codes(item)).containsExactly("part-not-kept");
    }

    @Test
    void feedback_for_what_was_not_chosen_and_a_lower_pass_are_named_as_lost() {
        ParsedItem item = one(
                "H5P.MultiChoice",
                CHOICE.replace("\"correct\":false", "\"correct\":true")
                        .replace(
                                "\"notChosenFeedback\":\"\"},\n   \"text\"",
                                "\"notChosenFeedback\":\"漏了\"},\n   \"text\"")
                        .replace("\"singlePoint\":false", "\"singlePoint\":true")
                        .replace("\"passPercentage\":100", "\"passPercentage\":60"));

        assertThat(codes(item)).contains("part-not-kept");
        assertThat(item.findings().stream().flatMap(finding -> finding.arguments().stream()))
                .contains("passPercentage 60");
    }

    @Test
    void true_false_takes_its_key_as_text_or_as_a_value_and_without_one_it_is_an_error() {
        String truth =
                "{\"question\":\"<p>水会<em>流</em></p>\",\"correct\":\"false\",\"behaviour\":{\"feedbackOnCorrect\":\"对\",\"feedbackOnWrong\":\"错\"}}";
        Content content = one("H5P.TrueFalse", truth).content();

        assertThat(content.type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(content.isTrue()).isFalse();
        assertThat(content.notes().format()).isEqualTo("html");
        assertThat(content.stem()).isEqualTo("<p>水会<em>流</em></p>");
        assertThat(content.notes().feedback()).isEqualTo(new io.rizhi.quiz.bank.model.Feedback("对", null, "错"));
        assertThat(one("H5P.TrueFalse", truth.replace("\"false\"", "true"))
                        .content()
                        .isTrue())
                .isTrue();
        assertThat(codes(one("H5P.TrueFalse", truth.replace("\"correct\":\"false\",", ""))))
                .containsExactly("no-answer");
    }

    @Test
    void blanks_become_gaps_with_alternatives_and_tips_in_the_order_of_the_text() {
        ParsedItem item = one("H5P.Blanks", blanks("<p>首都是 *北京/北平:北方* 。</p>", "<p>*长江* 最长</p>"));

        assertThat(codes(item)).isEmpty();
        assertThat(item.content().type()).isEqualTo(QuestionType.FILL_IN);
        assertThat(item.content().stem()).isEqualTo("填空\n首都是 ____ 。\n____ 最长");
        assertThat(answers(item.content())).containsExactly(List.of("北京", "北平"), List.of("长江"));
        assertThat(item.content().notes().hints()).containsExactly("1. 北方");
        assertThat(item.content().mark()).isEqualByComparingTo("2");
        assertThat(item.content().gaps().get(0).rules()).isNull();
    }

    @Test
    void case_counts_unless_the_file_says_otherwise_and_spelling_errors_are_not_accepted() {
        ParsedItem item =
                one("H5P.Blanks", "{\"questions\":[\"*Oslo*\"],\"behaviour\":{\"acceptSpellingErrors\":true}}");

        assertThat(item.content().gaps().get(0).rules().foldsCase()).isFalse();
        assertThat(codes(item)).containsExactly("part-not-kept");
    }

    @Test
    void signs_that_may_be_text_are_doubts() {
        for (String block : List.of(
                "速度 *72 km/h*",
                "*1/2*",
                "在 *12:30* 出发",
                "5 * 3 = *15*",
                "*http://a.b*",
                "*甲//乙*",
                "*甲/*",
                "*甲:乙:丙*",
                "只有一个 * 号",
                "两个 ** 号和 *空*",
                "*北京：首都*",
                "\\\\(a*b\\\\) 与 *c*",
                "*甲:*")) {
            assertThat(codes(one("H5P.Blanks", blanks(block)))).as(block).contains("h5p-sign-unclear");
        }
    }

    @Test
    void ordinary_gaps_are_no_doubt_and_signs_inside_tags_and_entities_are_none() {
        ParsedItem item = one(
                "H5P.Blanks",
                blanks(
                        "<p style='a:*b*'>*<strong>Oslo</strong>/New York:a city* and *AT&amp;T* and *a&#47;b*</p>",
                        "小于 &lt; *少*"));

        assertThat(codes(item)).isEmpty();
        assertThat(answers(item.content()))
                .containsExactly(List.of("Oslo", "New York"), List.of("AT&T"), List.of("a/b"), List.of("少"));
    }

    @Test
    void underscores_of_the_text_are_not_taken_for_gaps() {
        Content content = one("H5P.Blanks", blanks("int __init__ 是 *方法*")).content();

        assertThat(content.type()).isEqualTo(QuestionType.CLOZE);
        assertThat(content.stem()).isEqualTo("填空\nint __init__ 是 [[1]]");
    }

    @Test
    void blanks_without_a_gap_are_an_error() {
        assertThat(codes(one("H5P.Blanks", blanks("没有空")))).contains("gap-not-marked");
    }

    @Test
    void a_set_is_a_list_and_what_is_not_taken_in_it_is_named_with_its_library() {
        ParsedPaper paper = read(
                "H5P.QuestionSet",
                set(
                        part("H5P.MultiChoice 1.16", CHOICE, "id-1"),
                        part(
                                "H5P.DragText 1.10",
                                "{\"taskDescription\":\"<p>拖到空里</p>\",\"textField\":\"a *b*\"}",
                                "id-2"),
                        part("H5P.QuestionSet 1.20", set(part("H5P.Blanks 1.14", blanks("*甲*"), "id-3")), "id-4"),
                        part("H5P.TrueFalse 1.8", "{\"question\":\"<p>是</p>\",\"correct\":\"true\"}", "")));

        assertThat(paper.items()).extracting(ParsedItem::number).containsExactly("1", "2", "3.1", "4");
        assertThat(paper.places().get(2)).isEqualTo("3.1 · H5P.Blanks 1.14");
        assertThat(paper.items().get(0).content().notes().externalId()).isEqualTo("id-1");
        assertThat(paper.items().get(3).content().notes().externalId()).isNull();
        assertThat(codes(paper.items().get(1))).containsExactly("h5p-library-not-taken");
        assertThat(paper.items().get(1).findings().get(0).arguments()).containsExactly("H5P.DragText 1.10");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("拖到空里");
        assertThat(codes(paper.items().get(3))).isEmpty();
        assertThat(paper.findings().stream().map(Finding::code)).containsExactly("names-not-kept");
    }

    @Test
    void a_package_of_another_library_is_one_error_and_an_empty_set_says_that_nothing_was_found() {
        ParsedItem video = one("H5P.InteractiveVideo", "{\"interactiveVideo\":{}}");

        assertThat(codes(video)).containsExactly("h5p-library-not-taken");
        assertThat(read("H5P.QuestionSet", "{\"questions\":[]}").findings().stream()
                        .map(Finding::code))
                .containsExactly("no-question-found");
    }

    @Test
    void an_introduction_that_is_shown_is_named() {
        ParsedPaper paper = read(
                "H5P.QuestionSet",
                set(part("H5P.TrueFalse 1.8", "{\"question\":\"是\",\"correct\":\"true\"}", ""))
                        .replace("\"showIntroPage\":false", "\"showIntroPage\":true"));

        assertThat(paper.findings().stream().map(Finding::code)).contains("part-not-kept");
    }

    @Test
    void pictures_of_the_package_become_assets_and_others_are_named() {
        String media = CHOICE.replace(
                "{\"type\":{\"params\":{}},\"disableImageZooming\":false}",
                "{\"type\":{\"library\":\"H5P.Image 1.1\",\"params\":{\"file\":{\"path\":\"images/file-1.png#tmp\",\"mime\":\"image/png\"},\"alt\":\"长城 &amp; 山\"}}}");
        String inline = media.replace("<div>上海</div>", "<img src='images/none.png'>")
                .replace("首都是北京", "<img src='https://elsewhere.example/a.png' alt='远'>");
        ParsedPaper paper =
                H5pReader.read(pack("H5P.MultiChoice", inline, Map.of("content/images/file-1.png", Pixels.png("a"))));
        Content content = paper.items().get(0).content();

        assertThat(paper.pictures()).hasSize(1);
        assertThat(content.notes().format()).isEqualTo("html");
        assertThat(content.stem())
                .contains("<img src=\"" + paper.pictures().get(0).address() + "\" alt=\"长城 &amp; 山\">")
                .contains("首都");
        assertThat(content.options().get(1).text()).isEqualTo("[images/none.png]");
        assertThat(codes(paper.items().get(0))).containsExactlyInAnyOrder("file-left-out", "picture-elsewhere");
    }

    @Test
    void an_old_picture_stands_directly_in_media_and_a_film_is_named() {
        String old =
                "{\"question\":\"看图\",\"correct\":\"true\",\"media\":{\"library\":\"H5P.Image 1.0\",\"params\":{\"file\":{\"path\":\"a.png\"}}}}";
        ParsedPaper paper = H5pReader.read(pack("H5P.TrueFalse", old, Map.of("content/a.png", Pixels.png("b"))));
        ParsedItem film = one("H5P.TrueFalse", old.replace("H5P.Image 1.0", "H5P.Video 1.6"));

        assertThat(paper.pictures()).extracting(Picture::type).containsExactly("image/png");
        assertThat(codes(film)).containsExactly("part-not-kept");
    }

    @Test
    void scripts_are_taken_out_and_named() {
        ParsedItem item = one(
                "H5P.TrueFalse", "{\"question\":\"<p onclick='x()'>是<script>x()</script></p>\",\"correct\":\"true\"}");

        assertThat(item.content().stem()).isEqualTo("是");
        assertThat(codes(item)).containsExactly("html-cleaned");
    }

    @Test
    void a_package_that_is_damaged_or_leads_outside_is_refused_with_its_reason() {
        assertThatThrownBy(() -> read("H5P.TrueFalse", "{\"question\":")).satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> read("H5P.TrueFalse", "[".repeat(200) + "]".repeat(200)))
                .satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> H5pReader.read(Mutations.zip(Map.of("h5p.json", bytes(head("H5P.Blanks"))))))
                .satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> H5pReader.read(pack("H5P.Blanks", blanks("*a*"), Map.of("../../etc/x", bytes("x")))))
                .satisfies(refused(Refusal.UNSAFE));
        assertThatThrownBy(() -> H5pReader.read(
                        pack("H5P.Blanks", blanks("*a*"), Map.of("content/big.png", new byte[40 << 20]))))
                .satisfies(refused(Refusal.UNSAFE));
    }

    private static java.util.function.Consumer<Throwable> refused(Refusal refusal) {
        return thrown -> assertThat(((RefusedFileException) thrown).refusal()).isEqualTo(refusal);
    }

    @Test
    void twelve_hundred_damaged_packages_are_read_or_refused() {
        Map<String, byte[]> one = Map.of(
                "h5p.json",
                bytes(head("H5P.QuestionSet")),
                "content/content.json",
                bytes(set(
                        part("H5P.MultiChoice 1.16", CHOICE, "id-1"),
                        part("H5P.Blanks 1.14", blanks("<p>*a/b:c* 和 *d*</p>", "*e*"), "id-2"),
                        part(
                                "H5P.TrueFalse 1.8",
                                "{\"question\":\"<img src='images/a.png'>\",\"correct\":\"true\"}",
                                "id-3"))),
                "content/images/a.png",
                Pixels.png("a"));

        int refused = Mutations.surviveArchives(
                1200,
                51,
                List.of(one),
                bytes -> assertThat(H5pReader.read(bytes).lines()).isNotNull());

        assertThat(refused).isBetween(100, 1199);
    }
}
