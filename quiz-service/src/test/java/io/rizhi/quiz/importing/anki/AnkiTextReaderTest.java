package io.rizhi.quiz.importing.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnkiTextReaderTest {
    private static final String FULL =
            "#separator:tab\r\n#html:true\r\n#guid column:1\r\n#notetype column:2\r\n#deck column:3\r\n#tags column:6\r\n"
                    + "Ab#1\tBasic\t安全::用电\t\"首都<br>在哪？\"\t北京\t甲 乙\r\n"
                    + "Cd|2\tCloze\t安全\t{{c1::水::液体}}往{{c2::低}}处流\t\"见 \"\"书\"\"\"\t\r\n"
                    + "Ef~3\tBasic (and reversed card)\t安全\t\"多\r\n行\"\t<b>粗</b>\t丙\r\n";

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> codes(ParsedPaper paper) {
        return paper.findings().stream().map(Finding::code).toList();
    }

    private static List<List<String>> answers(Content content) {
        return content.gaps().stream().map(Gap::alternatives).toList();
    }

    private static Content only(String text) {
        ParsedPaper paper = AnkiTextReader.read(text);
        assertThat(paper.items()).hasSize(1);
        return paper.items().get(0).content();
    }

    @Test
    void an_export_with_every_column_is_read_with_lines_ids_decks_and_tags() {
        assertThat(AnkiTextReader.isAnki(FULL)).isTrue();
        ParsedPaper paper = AnkiTextReader.read(FULL);

        assertThat(codes(paper)).isEmpty();
        assertThat(paper.items()).extracting(ParsedItem::fromLine).containsExactly(7, 8, 9);
        assertThat(paper.items().get(2).toLine()).isEqualTo(10);
        Content basic = paper.items().get(0).content();
        assertThat(basic.type()).isEqualTo(QuestionType.SHORT_TEXT);
        assertThat(basic.stem()).isEqualTo("首都\n在哪？");
        assertThat(basic.notes().externalId()).isEqualTo("Ab#1");
        assertThat(basic.notes().category()).isEqualTo("安全/用电");
        assertThat(basic.tags()).containsExactly("甲", "乙");
        Content cloze = paper.items().get(1).content();
        assertThat(cloze.stem()).isEqualTo("____往____处流");
        assertThat(answers(cloze)).containsExactly(List.of("水"), List.of("低"));
        assertThat(cloze.explanation()).isEqualTo("见 \"书\"");
        assertThat(cloze.notes().hints()).containsExactly("1. 液体");
        assertThat(paper.items().get(2).content().type()).isEqualTo(QuestionType.SHORT_ANSWER);
        assertThat(codes(paper.items().get(2))).contains("anki-reverse-left-out", "anki-back-by-hand");
    }

    @Test
    void header_lines_for_all_notes_hold_and_comments_are_skipped() {
        ParsedPaper paper = AnkiTextReader.read("\uFEFF#separator:Semicolon\n#html:false\n# 随便写\n#tags:共同\n#deck:甲\n"
                + "#columns:Front;Back;Tags\n问<b>;答;一 二\n# 注释\n问2;答2;\n");

        assertThat(paper.items()).hasSize(2);
        assertThat(paper.items().get(0).content().stem()).isEqualTo("问<b>");
        assertThat(paper.items().get(0).content().tags()).containsExactly("共同", "一", "二");
        assertThat(paper.items().get(0).content().notes().category()).isEqualTo("甲");
        assertThat(paper.items().get(1).fromLine()).isEqualTo(9);
        assertThat(codes(paper.items().get(0))).containsExactly("anki-back-typed");
    }

    @Test
    void the_old_first_line_gives_tags_to_all() {
        String text = "tags:甲 乙\n问\t答\n";

        assertThat(AnkiTextReader.isAnki(text)).isTrue();
        assertThat(only(text).tags()).containsExactly("甲", "乙");
    }

    @Test
    void every_name_and_sign_of_a_separator_is_known() {
        for (String[] each : new String[][] {
            {"Tab", "\t"},
            {"\\t", "\t"},
            {"comma", ","},
            {"Semicolon", ";"},
            {"Pipe", "|"},
            {"colon", ":"},
            {"space", " "},
            {"^", "^"},
            {";", ";"}
        }) {
            Content content = only("#separator:" + each[0] + "\n问" + each[1] + "答\n");
            assertThat(answers(content)).as(each[0]).containsExactly(List.of("答"));
        }
    }

    @Test
    void what_the_file_does_not_say_is_told_from_the_content_and_named() {
        ParsedPaper paper = AnkiTextReader.read("问<br>一;答\n问二;答<br>\n");

        assertThat(paper.items().get(0).content().stem()).isEqualTo("问\n一");
        assertThat(answers(paper.items().get(1).content())).containsExactly(List.of("答"));
        assertThat(codes(paper)).containsExactlyInAnyOrder("anki-separator-guessed", "anki-html-guessed");
    }

    @Test
    void deletions_alone_tell_that_it_is_anki_and_need_no_separator() {
        String text = "{{c1::Paris}}, the capital of {{c2::France::country}}: big\n";

        assertThat(AnkiTextReader.isAnki(text)).isTrue();
        assertThat(only(text).stem()).isEqualTo("____, the capital of ____: big");
    }

    @Test
    void plain_notes_without_any_sign_are_told_from_papers_and_tables() {
        assertThat(AnkiTextReader.isFrontAndBack("苹果\tapple\n梨\tpear\n")).isTrue();
        assertThat(AnkiTextReader.isFrontAndBack("1. 题干\t（ ）\nA. 甲\tB. 乙\n")).isFalse();
        assertThat(AnkiTextReader.isFrontAndBack("苹果\tapple\n梨\n")).isFalse();
        assertThat(AnkiTextReader.isFrontAndBack("一\t二\t三\t四\n一\t二\t三\t四\n")).isFalse();
        assertThat(AnkiTextReader.isAnki("# 一、单选题\n1. 题\n")).isFalse();
        assertThat(AnkiTextReader.isAnki("tags:\n1. 题\n")).isFalse();
    }

    @Test
    void quoted_fields_hold_separators_quotes_and_line_ends() {
        Content content = only("#separator:comma\n\"a, \"\"b\"\"\nc\",\"d,e\"\n");

        assertThat(content.stem()).isEqualTo("a, \"b\"\nc");
        assertThat(answers(content)).containsExactly(List.of("d,e"));
    }

    @Test
    void a_quote_that_is_not_closed_is_named() {
        assertThat(codes(AnkiTextReader.read("#separator:tab\n\"问\t答\n问二\t答二\n")))
                .contains("anki-quote-open");
    }

    @Test
    void further_columns_explain_and_a_missing_back_is_an_error() {
        ParsedPaper paper = AnkiTextReader.read("#separator:tab\n#columns:词\t义\t例句\nword\t词\tA word.\nlonely\n");

        assertThat(paper.items().get(0).content().explanation()).isEqualTo("A word.");
        assertThat(paper.items().get(0).findings()).contains(Finding.warning("anki-fields-explain", 3, "例句"));
        assertThat(codes(paper.items().get(1))).contains("no-answer");
    }

    @Test
    void a_cloze_with_one_deletion_of_several_ordinals_and_an_empty_one_is_read() {
        Content content = only("#notetype:Cloze\n{{c1,2::甲}}和{{c3::}}乙\n");

        assertThat(content.stem()).isEqualTo("____和乙");
    }

    @Test
    void pictures_and_sounds_that_a_text_cannot_bring_are_named() {
        ParsedPaper paper =
                AnkiTextReader.read("#separator:tab\n#html:true\n看<img src=\"a b.jpg\">\t猫[sound:cat.mp3]\n");

        assertThat(paper.items().get(0).content().stem()).isEqualTo("看[a b.jpg]");
        assertThat(codes(paper.items().get(0))).contains("file-left-out", "file-left-out", "anki-back-typed");
    }

    @Test
    void scripts_in_fields_are_taken_out() {
        ParsedPaper paper =
                AnkiTextReader.read("#separator:tab\n#html:true\n<b onclick='x()'>问</b><script>x()</script>\t答\n");

        assertThat(paper.items().get(0).content().stem()).isEqualTo("<b>问</b>");
        assertThat(codes(paper.items().get(0))).contains("html-cleaned");
    }

    @Test
    void a_file_with_nothing_but_a_header_says_that_nothing_was_found() {
        assertThat(codes(AnkiTextReader.read("#separator:tab\n#html:true\n"))).containsExactly("no-question-found");
    }

    @Test
    void two_thousand_damaged_texts_are_read_or_refused() {
        List<byte[]> inputs = List.of(
                Mutations.bytes(FULL),
                Mutations.bytes("#separator:;\n#columns:a;b;Tags\n\"{{c1::x {{c2::y::z}}}}\";\"a\nb\";t\n"),
                Mutations.bytes("tags:a b\n{{c1::x}}\ty\n"));

        int refused = Mutations.survive(2000, 53, inputs, bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            AnkiTextReader.isAnki(text);
            AnkiTextReader.isFrontAndBack(text);
            assertThat(AnkiTextReader.read(text).lines()).isNotNull();
        });

        assertThat(refused).isLessThan(2000);
    }
}
