package io.rizhi.quiz.importing.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.importing.gift.GiftWriter;
import io.rizhi.quiz.importing.model.Export;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.Held;
import io.rizhi.quiz.importing.model.PaperWriter;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.moodle.MoodleWriter;
import io.rizhi.quiz.importing.qti.QtiWriter;
import io.rizhi.quiz.importing.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes in again as it was, in every format and for every type that the format holds. */
class RoundTripTest {
    static final Map<String, FormatWriter> WRITERS = Map.of(
            "text", new PaperWriter(),
            "csv", TableWriter.csv(),
            "xlsx", TableWriter.workbook(),
            "gift", new GiftWriter(),
            "moodle-xml", new MoodleWriter(AnyQuestions.PICTURES),
            "qti-3.0", QtiWriter.three(AnyQuestions.PICTURES),
            "qti-2.1", QtiWriter.two(AnyQuestions.PICTURES));

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "xlsx", "gift", "moodle-xml", "qti-3.0", "qti-2.1"})
    void questions_that_use_what_the_format_holds_come_back_equal_and_nothing_is_announced(String format) {
        FormatWriter writer = WRITERS.get(format);
        Set<QuestionType> seen = java.util.EnumSet.noneOf(QuestionType.class);
        for (long seed = 1; seed <= 60; seed++) {
            List<Content> questions = new AnyQuestions(new Random(seed), writer, format.equals("text")).list(8);
            questions.forEach(question -> seen.add(question.type()));
            assertThat(questions)
                    .allSatisfy(
                            question -> assertThat(ContentRules.check(question)).isEmpty());

            Export export = Export.of(writer, questions);
            List<Content> back = writer.read(export.bytes()).items().stream()
                    .map(ParsedItem::content)
                    .map(Held::of)
                    .toList();

            for (int i = 0; i < Math.min(back.size(), questions.size()); i++) {
                assertThat(back.get(i)).as("%s, seed %d", format, seed).isEqualTo(Held.of(questions.get(i)));
            }
            assertThat(back).hasSameSizeAs(questions);
            assertThat(export.losses()).as("%s, seed %d", format, seed).isEmpty();
        }
        assertThat(seen).isEqualTo(writer.types());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "xlsx", "gift", "moodle-xml"})
    void a_star_that_is_meant_as_it_stands_comes_back_so(String format) {
        List<Gap> gaps = List.of(new Gap(List.of("3*5", "3×5")));
        FormatWriter writer = WRITERS.get(format);
        List<Content> questions = Stream.of(
                        Content.of(QuestionType.SHORT_TEXT, "乘法怎么写？").gaps(gaps).build(),
                        Content.of(QuestionType.CLOZE, "三乘五写作[[1]]。").gaps(gaps).build())
                .filter(question -> writer.types().contains(question.type()))
                .toList();

        Export export = Export.of(writer, questions);

        assertThat(writer.read(export.bytes()).items())
                .extracting(item -> Held.of(item.content()))
                .isEqualTo(questions.stream().map(Held::of).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti-3.0", "qti-2.1"})
    void a_gap_with_several_right_options_is_named_as_not_held(String format) {
        Content cloze = Content.of(QuestionType.CLOZE, "水[[1]]")
                .gaps(List.of(Gap.choice(
                        GapKind.MULTIPLE,
                        List.of(new Option("a", "湿", true), new Option("b", "流", true), new Option("c", "干", false)))))
                .build();

        Export export = Export.of(WRITERS.get(format), List.of(cloze));

        assertThat(export.written()).isZero();
        assertThat(export.losses().stream().map(Finding::code)).containsExactly("lost-question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moodle-xml", "qti-3.0", "qti-2.1"})
    void the_bytes_of_pictures_are_in_the_file(String format) {
        Picture picture = AnyQuestions.PICTURES.values().iterator().next();
        Content question = AnyQuestions.withPicture(Samples.choice(QuestionType.SINGLE, "a"), picture);

        Export export = Export.of(WRITERS.get(format), List.of(question));

        assertThat(export.losses()).isEmpty();
        assertThat(WRITERS.get(format).read(export.bytes()).pictures())
                .extracting(Picture::id)
                .containsExactly(picture.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "xlsx", "gift"})
    void a_format_without_pictures_names_what_it_lost(String format) {
        Picture picture = AnyQuestions.PICTURES.values().iterator().next();
        Content question = AnyQuestions.withPicture(Samples.choice(QuestionType.SINGLE, "a"), picture);

        Export export = Export.of(WRITERS.get(format), List.of(question));

        assertThat(export.losses().stream().map(Finding::code)).contains("lost-pictures");
    }

    @Test
    void text_holds_every_type() {
        assertThat(new PaperWriter().types()).isEqualTo(java.util.EnumSet.allOf(QuestionType.class));
    }

    @ParameterizedTest
    @CsvSource({
        "text, lost-rubric",
        "csv, lost-question",
        "xlsx, lost-question",
        "gift, lost-question",
        "moodle-xml, lost-question",
        "qti-3.0, lost-question",
        "qti-2.1, lost-question"
    })
    void what_a_format_cannot_hold_is_named_question_by_question(String format, String code) {
        FormatWriter writer = WRITERS.get(format);
        List<Content> all = Samples.all();

        Export export = Export.of(writer, all);

        List<Integer> named = export.losses().stream().map(Finding::line).toList();
        List<ParsedItem> back =
                export.written() == 0 ? List.of() : writer.read(export.bytes()).items();
        List<Content> contents = new ArrayList<>(
                back.stream().map(ParsedItem::content).map(Held::of).toList());
        for (int i = 0; i < all.size(); i++) {
            boolean isThere = contents.contains(Held.of(all.get(i)));
            assertThat(isThere || named.contains(i + 1))
                    .as("%s of %s", all.get(i), format)
                    .isTrue();
        }
        assertThat(export.losses().stream().map(Finding::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "xlsx", "gift", "moodle-xml", "qti-3.0", "qti-2.1"})
    void a_text_that_the_format_would_change_is_named(String format) {
        FormatWriter writer = WRITERS.get(format);
        Content odd = Samples.choice(QuestionType.SINGLE, "a")
                .builder()
                .stem("题\r\n\r\n2. 又一题\nA. 假\nB. 假\n答案：A\u0001")
                .build();

        Export export = Export.of(writer, List.of(odd, Samples.choice(QuestionType.SINGLE, "b")));

        List<ParsedItem> back = writer.read(export.bytes()).items();
        boolean isSame = back.size() == 2 && Held.isSame(odd, back.get(0).content());
        assertThat(export.losses().stream().map(Finding::line).toList()).isEqualTo(isSame ? List.of() : List.of(1));
    }

    @Test
    void a_material_becomes_a_text_and_its_questions_where_a_format_has_none_and_that_is_named() {
        FormatWriter writer = WRITERS.get("moodle-xml");
        Content material = Content.of(QuestionType.COMPOSITE, "读下面的材料")
                .mark(new java.math.BigDecimal("6"))
                .children(List.of(
                        new Child("a", Samples.choice(QuestionType.SINGLE, "a")),
                        new Child(
                                "b",
                                Samples.choice(QuestionType.MULTIPLE, "b").withMark(new java.math.BigDecimal("2")))))
                .build();
        Content after = Samples.choice(QuestionType.SINGLE, "c");

        Export export = Export.of(writer, List.of(material, after));

        List<ParsedItem> back = writer.read(export.bytes()).items();
        assertThat(export.written()).isEqualTo(2);
        assertThat(export.losses().stream().filter(loss -> loss.code().equals("lost-composite")))
                .extracting(Finding::line)
                .containsExactly(1);
        assertThat(export.losses()).extracting(Finding::line).containsOnly(1);
        assertThat(back.stream().map(item -> item.content().type()))
                .containsExactly(
                        QuestionType.DESCRIPTION, QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.SINGLE);
        assertThat(back.get(0).content().stem()).isEqualTo("读下面的材料");
        assertThat(back.get(1).content().mark()).isEqualByComparingTo("2");
        assertThat(back.get(2).content().mark()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti-3.0", "qti-2.1"})
    void questions_about_a_material_share_its_text_with_marks_that_add_up(String format) {
        Content material = Content.of(QuestionType.COMPOSITE, "读下面的材料")
                .mark(new java.math.BigDecimal("6"))
                .children(List.of(
                        new Child("a", Samples.choice(QuestionType.SINGLE, "a")),
                        new Child(
                                "b",
                                Samples.choice(QuestionType.MULTIPLE, "b").withMark(new java.math.BigDecimal("2")))))
                .build();

        Export export = Export.of(WRITERS.get(format), List.of(material));

        Content back = WRITERS.get(format).read(export.bytes()).items().get(0).content();
        assertThat(back.stem()).isEqualTo("读下面的材料");
        assertThat(back.mark()).isEqualByComparingTo("6");
        assertThat(back.children())
                .extracting(child -> child.content().mark().intValueExact())
                .containsExactly(2, 4);
        assertThat(export.losses().stream().map(Finding::code)).containsExactly("lost-in-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "xlsx", "qti-3.0", "qti-2.1"})
    void what_a_child_of_a_material_loses_is_named(String format) {
        Content child = Samples.choice(QuestionType.SINGLE, "a")
                .builder()
                .notes(new io.rizhi.quiz.bank.model.Notes(null, null, null, null, List.of("提示"), null, false, null))
                .build();
        Content material = Content.of(QuestionType.COMPOSITE, "材料")
                .children(List.of(new Child("a", child)))
                .build();

        Export export = Export.of(WRITERS.get(format), List.of(material));

        assertThat(export.losses().stream().map(Finding::code)).containsExactly("lost-hints");
    }
}
