package io.rizhi.quiz.importing.gift;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftReaderTest {
    private static final String ALL = """
            // [id:q\\]1] [tag:安全] [tag: 用电 ]
            $CATEGORY: $course$/top/安全/A//B

            // a comment
            ::名字::[html]<b>首都</b>是 {=北京#对了 ~%-50%上海#不对 ~南京 ####解析在此}

            哪些是水果 {~%50%苹果 ~%50%香蕉 ~%-100%白菜}

            天是蓝的{TRUE#错了#对了}

            火警电话是{=119 =%50%一一九}。

            首都 {=北京 =北京市}

            圆周率 {#3.1415:0.0005}

            范围{#1..5}

            几个 {#=3:0 =%50%4:1 ~#再想想}

            连线 {=中国 -> 北京 =日本 -> 东京 = -> 首尔}

            谈谈 {}

            排序{>2 ALL VERTICAL ABSOLUTE SHOW none
            断电
            验电
            接地}

            请先阅读下文
            """;

    private static ParsedPaper read(String text) {
        return GiftReader.read(text);
    }

    private static ParsedItem one(String text) {
        return read(text).items().get(0);
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    @Test
    void every_type_is_told_by_what_stands_between_the_braces() {
        ParsedPaper paper = read(ALL);

        assertThat(paper.items().stream().map(item -> item.content().type()))
                .containsExactly(
                        QuestionType.SINGLE,
                        QuestionType.MULTIPLE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.FILL_IN,
                        QuestionType.SHORT_TEXT,
                        QuestionType.NUMERIC,
                        QuestionType.NUMERIC,
                        QuestionType.NUMERIC,
                        QuestionType.MATCHING,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.ORDERING,
                        QuestionType.DESCRIPTION);
        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(paper.items())
                .allMatch(item -> Objects.equals(item.content().notes().category(), "安全/A／B"));
        assertThat(paper.findings().stream().map(Finding::code)).containsExactly("names-not-kept");
    }

    @Test
    void weights_feedback_and_explanation_are_kept() {
        List<ParsedItem> items = read(ALL).items();
        Content single = items.get(0).content();
        Content truth = items.get(2).content();

        assertThat(single.notes().format()).isEqualTo("html");
        assertThat(single.explanation()).isEqualTo("解析在此");
        assertThat(single.options().get(1).weight()).isEqualByComparingTo("-0.5");
        assertThat(single.options().get(0).feedback()).isEqualTo("对了");
        assertThat(Objects.requireNonNull(truth.notes().feedback()).incorrect()).isEqualTo("错了");
        assertThat(items.get(3).content().stem()).isEqualTo("火警电话是 _____。".replace(" ", ""));
        assertThat(items.get(3).content().gaps().get(0).partials().get(0).text())
                .isEqualTo("一一九");
        assertThat(items.get(6).content().gaps().get(0).numbers().get(0).value())
                .isEqualByComparingTo("3");
        assertThat(items.get(8).content().options().stream().map(Option::text)).containsExactly("北京", "东京", "首尔");
    }

    @Test
    void comments_give_id_and_tags_and_escapes_are_undone() {
        ParsedItem item =
                one("// [id:a\\]b] [tag:甲][tag: 乙 ]\n集合 \\{1\\} 与 a\\=b\\: 100\\~ {=\\#1 ~\\\\2 ~行\\n行}\n// end");

        assertThat(item.content().notes().externalId()).isEqualTo("a]b");
        assertThat(item.content().tags()).containsExactly("甲", "乙");
        assertThat(item.content().stem()).isEqualTo("集合 {1} 与 a=b: 100~");
        assertThat(item.content().options().stream().map(Option::text)).containsExactly("#1", "\\2", "行\n行");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "一 {=甲 ~乙@gift-braces-do-not-match",
                "一 } {=甲 ~乙}@gift-braces-do-not-match",
                "a {=b} and c {=d}@gift-second-braces",
                "求 $x^{2}$ {=4}@gift-latex-braces",
                "值 \\frac{1}{2} {=0.5}@gift-latex-braces",
                "几 {#abc}@number-unreadable",
                "连 {=甲 -> 1 =乙}@gift-pair-without-arrow",
                "对吗 {对}@gift-looks-true-false",
                "对吗 {True}@gift-looks-true-false",
                "哪个 ｛＝甲 ～乙｝@gift-wide-signs",
                "哪个 {开头 =甲 ~乙}@gift-text-before-answers",
                "哪个 {~甲 ~乙}@no-answer",
                "哪个 {=甲 ~甲}@option-repeated",
                "连 {=甲 -> 1}@prompts-too-few"
            })
    void what_others_change_without_a_word_is_said(String text, String code) {
        assertThat(codes(one(text))).contains(code);
    }

    @Test
    void a_blank_line_inside_braces_breaks_both_halves() {
        ParsedPaper paper = read("一 {=甲\n\n~乙}");

        assertThat(paper.items()).hasSize(2).allMatch(item -> codes(item).contains("gift-braces-do-not-match"));
        assertThat(paper.items().get(1).fromLine()).isEqualTo(3);
    }

    @Test
    void a_line_that_is_zero_is_kept_and_a_double_slash_inside_is_text() {
        assertThat(one("0").content().stem()).isEqualTo("0");
        assertThat(one("网址 http\\://x 是 {T}").content().stem()).isEqualTo("网址 http://x 是");
    }

    @Test
    void aiken_is_read_with_real_line_numbers_and_nothing_is_accepted_that_has_no_option() {
        String text =
                "首都？\nA) 上海\nB. 北京\n\nANSWER: B\n\n二\nA. 甲\nANSWER: A\n三\nA. 甲\nB. 乙\nANSWER: E\nA. 孤\n四\nA. 甲\nB. 乙\n";
        for (String ends : List.of("\n", "\r\n", "\r")) {
            ParsedPaper paper = AikenReader.read(text.replace("\n", ends));

            assertThat(paper.items()).hasSize(4);
            assertThat(paper.items().get(0).findings()).isEmpty();
            assertThat(paper.items().get(0).content().options().get(1).isCorrect())
                    .isTrue();
            assertThat(codes(paper.items().get(1))).containsExactly("options-too-few");
            assertThat(codes(paper.items().get(2))).containsExactly("key-outside-options");
            assertThat(paper.items().get(2).findings().get(0).line()).isEqualTo(13);
            assertThat(codes(paper.items().get(3))).containsExactly("aiken-not-completed");
            assertThat(paper.findings().get(0).line()).isEqualTo(14);
        }
    }

    @Test
    void a_thousand_damaged_texts_are_read() {
        byte[] gift = Mutations.bytes(ALL);
        byte[] aiken = Mutations.bytes("首都？\nA) 上海\nB. 北京\nANSWER: B\n\n二\nA. 甲\nB. 乙\nANSWER: A\n");

        int refused = Mutations.survive(3000, 5, List.of(gift, aiken), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(GiftReader.read(text).lines()).isNotEmpty();
            assertThat(AikenReader.read(text).lines()).isNotEmpty();
        });

        assertThat(refused).isZero();
    }

    @Test
    void a_number_may_stand_before_what_everything_else_is_told() {
        Content content = one("几个？{#3:2~#再数一次}").content();

        assertThat(content.gaps().get(0).numbers().get(0).tolerance()).isEqualByComparingTo("2");
        assertThat(content.notes().feedback()).isNotNull();
        assertThat(one("几个？{#3:2~#再数一次}").findings()).isEmpty();
    }

    @Test
    void a_star_in_an_answer_stands_for_any_text_unless_it_is_escaped() {
        Gap any = one("动物？{=*蛙* =%50%蟾蜍}").content().gaps().get(0);
        Gap plain = one("乘？{=3\\*5}").content().gaps().get(0);

        assertThat(any.rules()).isEqualTo(TextRules.USUAL.withWildcards());
        assertThat(plain.alternatives()).containsExactly("3*5");
        assertThat(plain.rules()).isNull();
    }
}
