package io.rizhi.quiz.importing.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MoodleReaderTest {
    private static final String ALL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <question type="category"><category><text>$course$/top/安全/用电</text></category></question>
            <question type="multichoice"><name><text>首都</text></name>
              <questiontext format="html"><text><![CDATA[<p>首都&nbsp;是</p><p>哪里？</p>]]></text></questiontext>
              <generalfeedback format="html"><text>解析</text></generalfeedback>
              <defaultgrade>2.0000000</defaultgrade><penalty>0.3333333</penalty><single>true</single>
              <shuffleanswers>true</shuffleanswers><idnumber>q-1</idnumber>
              <correctfeedback format="html"><text>很好</text></correctfeedback>
              <answer fraction="100" format="html"><text>北京</text><feedback format="html"><text>对</text></feedback></answer>
              <answer fraction="-33.33333" format="html"><text>上海</text></answer>
              <answer fraction="0" format="html"><text>南京</text></answer>
              <hint format="html"><text>北方</text></hint>
              <tags><tag><text>地理</text></tag></tags>
            </question>
            <question type="multichoice"><questiontext format="plain_text"><text>1 &lt; 2 且</text></questiontext>
              <single>false</single><answer fraction="50"><text>甲</text></answer><answer fraction="50"><text>乙</text></answer>
              <answer fraction="-100"><text>丙</text></answer></question>
            <question type="truefalse"><questiontext><text>天蓝</text></questiontext>
              <answer fraction="0"><text>false</text><feedback><text>再看</text></feedback></answer>
              <answer fraction="100"><text>true</text></answer></question>
            <question type="shortanswer"><questiontext><text>火警</text></questiontext><usecase>1</usecase>
              <answer fraction="100"><text>119</text></answer><answer fraction="50"><text>11*</text></answer></question>
            <question type="numerical"><questiontext><text>杆长</text></questiontext>
              <answer fraction="100"><text>1,5</text><tolerance>0.05</tolerance></answer>
              <answer fraction="0"><text>*</text><feedback><text>再量</text></feedback></answer>
              <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>
              <unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units></question>
            <question type="matching"><questiontext><text>连线</text></questiontext>
              <subquestion><text>中国</text><answer><text>北京</text></answer></subquestion>
              <subquestion><text>日本</text><answer><text>东京</text></answer></subquestion>
              <subquestion><text></text><answer><text>首尔</text></answer></subquestion></question>
            <question type="cloze"><questiontext><text><![CDATA[{1:SA:=长城~%50%万里长城} 是 {2:MCV:古建筑~=遗产#对\\}} 约
              {:NM:=8,5:1~%50%9:2} 属于 {1:MR:=世界遗产~=景区~水库} &amp; {1:SAC:=A\\~B}]]></text></questiontext></question>
            <question type="essay"><questiontext><text>谈谈</text></questiontext>
              <graderinfo><text>三点</text></graderinfo></question>
            <question type="description"><questiontext><text>请先读</text></questiontext></question>
            <question type="gapselect"><questiontext><text>[[1]]在[[3]]</text></questiontext>
              <selectoption><text>猫</text><group>1</group></selectoption><selectoption><text>狗</text><group>1</group></selectoption>
              <selectoption><text>树上</text><group>2</group></selectoption><selectoption><text>水里</text><group>2</group></selectoption></question>
            <question type="calculated"><questiontext><text>{x}+1</text></questiontext></question>
            </quiz>
            """;

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static ParsedItem one(String question) {
        return MoodleReader.read("<quiz>" + question + "</quiz>").items().get(0);
    }

    @Test
    void every_type_is_read_and_a_type_not_taken_in_harms_nobody() {
        ParsedPaper paper = MoodleReader.read(ALL);

        assertThat(paper.items().stream().map(item -> item.content().type()))
                .containsExactly(
                        QuestionType.SINGLE,
                        QuestionType.MULTIPLE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.SHORT_TEXT,
                        QuestionType.NUMERIC,
                        QuestionType.MATCHING,
                        QuestionType.CLOZE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.DESCRIPTION,
                        QuestionType.CLOZE,
                        QuestionType.SHORT_ANSWER);
        assertThat(paper.items().subList(0, 10))
                .allSatisfy(item -> assertThat(item.findings()).isEmpty());
        assertThat(codes(paper.items().get(10))).containsExactly("type-not-supported-named");
        assertThat(paper.items())
                .allMatch(item -> Objects.equals(item.content().notes().category(), "安全/用电"));
    }

    @Test
    void everything_beside_the_text_is_kept() {
        List<ParsedItem> items = MoodleReader.read(ALL).items();
        Content choice = items.get(0).content();
        Content number = items.get(4).content();

        assertThat(choice.stem()).isEqualTo("首都 是\n哪里？");
        assertThat(choice.mark()).isEqualTo(new BigDecimal("2"));
        assertThat(choice.explanation()).isEqualTo("解析");
        assertThat(choice.tags()).containsExactly("地理");
        assertThat(choice.notes().externalId()).isEqualTo("q-1");
        assertThat(choice.notes().hints()).containsExactly("北方");
        assertThat(choice.notes().penalty()).isEqualByComparingTo("0.3333333");
        assertThat(choice.notes().keepsOrder()).isFalse();
        assertThat(choice.options().get(1).weight()).isEqualByComparingTo("-0.3333333");
        assertThat(items.get(1).content().stem()).isEqualTo("1 < 2 且");
        assertThat(items.get(2).content().isTrue()).isTrue();
        assertThat(items.get(3).content().gaps().get(0).rules()).isNotNull();
        assertThat(number.gaps().get(0).numbers().get(0).value()).isEqualByComparingTo("1.5");
        assertThat(number.gaps().get(0).units().get(1).factor()).isEqualByComparingTo("0.01");
        assertThat(items.get(7).content().guidance()).isEqualTo("三点");
    }

    @Test
    void gaps_of_a_cloze_keep_kind_weight_and_answers() {
        Content cloze = MoodleReader.read(ALL).items().get(6).content();
        List<Gap> gaps = cloze.gaps();

        assertThat(cloze.stem()).startsWith("[[1]] 是 [[2]] 约").endsWith("[[4]] & [[5]]");
        assertThat(cloze.mark()).isEqualByComparingTo("6");
        assertThat(gaps.stream().map(Gap::kindOrText))
                .containsExactly(GapKind.TEXT, GapKind.CHOICE, GapKind.NUMBER, GapKind.MULTIPLE, GapKind.TEXT);
        assertThat(gaps.get(1).weightOrOne()).isEqualByComparingTo("2");
        assertThat(gaps.get(1).options().get(1).feedback()).isEqualTo("对}");
        assertThat(gaps.get(2).numbers().get(0).value()).isEqualByComparingTo("8.5");
        assertThat(gaps.get(4).alternatives()).containsExactly("A~B");
    }

    @Test
    void words_to_drag_become_gaps_with_the_choices_of_their_group() {
        Content content = MoodleReader.read(ALL).items().get(9).content();

        assertThat(content.stem()).isEqualTo("[[1]]在[[2]]");
        assertThat(content.gaps().get(1).options().stream().map(Option::text)).containsExactly("树上", "水里");
    }

    private static String pictured() {
        String file = Base64.getEncoder().encodeToString(Pixels.png("1"));
        String inline = Base64.getEncoder().encodeToString(Pixels.png("2"));
        return "<quiz><question type='essay'><questiontext format='html'><text><![CDATA[看"
                + "<img src='@@PLUGINFILE@@/a/%E5%9B%BE.png' alt='图'><img src='data:image/png;base64," + inline
                + "'>]]></text><file name='图.png' path='/a/' encoding='base64'>" + file
                + "</file></questiontext></question></quiz>";
    }

    @Test
    void pictures_beside_a_text_and_inside_an_address_are_taken() {
        ParsedPaper paper = MoodleReader.read(pictured());

        assertThat(paper.pictures()).hasSize(2);
        assertThat(paper.items().get(0).content().stem())
                .contains("<img src=\"" + paper.pictures().get(0).address() + "\" alt=\"图\">")
                .contains(paper.pictures().get(1).address());
        assertThat(codes(paper.items().get(0))).doesNotContain("file-left-out");
    }

    @Test
    void html_that_says_more_is_cleaned_and_files_and_far_pictures_are_named() {
        ParsedItem item = one("<question type='essay'><questiontext><text><![CDATA[<b>看</b><script>x()</script>"
                + "<img src='https://far.example/a.png'><img src='@@PLUGINFILE@@/b.png'>]]></text>"
                + "<file name='b.png' encoding='base64'>AAAA</file></questiontext>"
                + "<generalfeedback format='plain_text'><text>a &lt; b</text></generalfeedback></question>");

        assertThat(item.content().notes().format()).isEqualTo("html");
        assertThat(item.content().stem()).contains("<b>看</b>").doesNotContain("script");
        assertThat(item.content().explanation()).isEqualTo("a &lt; b");
        assertThat(codes(item)).contains("file-left-out", "html-cleaned", "picture-elsewhere");
    }

    @Test
    void doubts_have_the_line_of_their_question() {
        ParsedPaper paper =
                MoodleReader.read("<quiz>\n<question type='truefalse'><questiontext><text>一</text></questiontext>"
                        + "<answer fraction='100'><text>正确</text></answer><answer fraction='0'><text>错误</text></answer></question>\n"
                        + "<question type='cloze'><questiontext><text>{1:XX:=a} {1:MC:=a}</text></questiontext></question>\n"
                        + "<question type='multichoice'><defaultgrade>abc</defaultgrade><questiontext><text>三</text></questiontext>"
                        + "<answer fraction='x'><text>甲</text></answer></question></quiz>");

        assertThat(codes(paper.items().get(0))).containsExactly("moodle-true-false-by-order");
        assertThat(codes(paper.items().get(1))).contains("cloze-gap-unreadable", "options-too-few");
        assertThat(codes(paper.items().get(2))).contains("mark-unreadable", "number-unreadable", "options-too-few");
        assertThat(paper.items().stream().map(ParsedItem::fromLine)).containsExactly(2, 3, 4);
    }

    @Test
    void entities_of_its_own_are_refused() {
        assertThatThrownBy(() -> MoodleReader.read("<!DOCTYPE quiz [<!ENTITY a 'b'>]><quiz>&a;</quiz>"))
                .isInstanceOfSatisfying(
                        RefusedFileException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.UNSAFE));
    }

    @Test
    void a_thousand_damaged_files_are_read_or_refused() {
        int refused = Mutations.survive(3000, 11, List.of(Mutations.bytes(ALL), Mutations.bytes(pictured())), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(MoodleReader.read(text).lines()).isNotEmpty();
        });

        assertThat(refused).isBetween(100, 2999);
    }

    @Test
    void files_of_old_versions_say_shares_and_answers_without_elements_of_their_own() {
        Gap gap = one("<question type='numerical'><questiontext><text>沸点</text></questiontext>"
                        + "<answer>100\n<fraction>1</fraction><tolerance>1</tolerance></answer>"
                        + "<answer>99<fraction>0.5</fraction></answer></question>")
                .content()
                .gaps()
                .get(0);

        assertThat(gap.numbers())
                .extracting(key -> key.value() + "±" + key.tolerance() + "@" + key.weightOrAll())
                .containsExactly("100±1@1", "99±0@0.5");
    }

    @Test
    void the_picture_below_an_old_question_is_shown_behind_its_text() {
        String picture = Base64.getEncoder().encodeToString(Pixels.png("1"));
        ParsedPaper paper =
                MoodleReader.read("<quiz><question type='essay'><questiontext><text>看图</text></questiontext>"
                        + "<image>a.png</image><image_base64>\n" + picture + "\n</image_base64></question></quiz>");

        assertThat(paper.items().get(0).content().stem())
                .isEqualTo("看图<p><img src=\"" + paper.pictures().get(0).address() + "\"></p>");
        assertThat(paper.items().get(0).findings()).isEmpty();
        assertThat(codes(one("<question type='essay'><questiontext><text>看图</text></questiontext><image>a.svg</image>"
                        + "<image_base64>AAAA</image_base64></question>")))
                .containsExactly("file-left-out");
    }

    @Test
    void a_unit_that_costs_the_whole_mark_is_needed_and_one_that_costs_a_part_is_told() {
        String number = "<question type='numerical'><questiontext><text>速度</text></questiontext><answer fraction='100'>"
                + "<text>5</text></answer><units><unit><multiplier>1</multiplier><unit_name>m/s</unit_name></unit></units>"
                + "<unitgradingtype>1</unitgradingtype><unitpenalty>%s</unitpenalty></question>";

        assertThat(one(number.formatted("1.0000000")).content().gaps().get(0).needsUnit())
                .isTrue();
        assertThat(one(number.formatted("0.1000000")).content().gaps().get(0).needsUnit())
                .isFalse();
        assertThat(codes(one(number.formatted("0.1000000")))).containsExactly("part-not-kept");
        assertThat(codes(one(number.formatted("0.0000000")))).isEmpty();
    }

    @Test
    void gaps_that_moodle_would_not_take_are_errors_with_their_reason() {
        String cloze = "<question type='cloze'><questiontext><text>%s</text></questiontext></question>";

        assertThat(codes(one(cloze.formatted("选 {1:MULTICHOICE}")))).contains("cloze-gap-unreadable");
        assertThat(codes(one(cloze.formatted("选 {1:MC:梨~%50%苹果}")))).contains("no-answer");
        assertThat(codes(one(cloze.formatted("没有空")))).containsExactly("no-answer");
    }

    @Test
    void a_gap_may_have_spaces_before_its_kind_and_a_sign_before_its_first_answer() {
        String cloze = "<question type='cloze'><questiontext><text>%s</text></questiontext></question>";
        List<Gap> gaps =
                one(cloze.formatted("{ 1 :MC:~=甲~乙} {:SA:~%100%丙}")).content().gaps();

        assertThat(gaps.get(0).options()).extracting(Option::text).containsExactly("甲", "乙");
        assertThat(gaps.get(1).alternatives()).containsExactly("丙");
    }

    @Test
    void several_right_options_of_a_gap_share_the_mark_and_a_star_is_any_text() {
        List<Gap> gaps =
                one("<question type='cloze'><questiontext><text>{1:MR:%100%甲~%50,0%乙~%0%丙} {1:SA:=对~%50%对*}</text>"
                                + "</questiontext></question>")
                        .content()
                        .gaps();

        assertThat(gaps.get(0).options())
                .extracting(option -> option.isCorrect() + " " + option.weight())
                .containsExactly("true 0.6666667", "true 0.3333333", "false null");
        assertThat(gaps.get(1).rules()).isEqualTo(TextRules.USUAL.withWildcards());
    }
}
