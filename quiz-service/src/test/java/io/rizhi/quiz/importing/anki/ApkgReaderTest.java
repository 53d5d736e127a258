package io.rizhi.quiz.importing.anki;

import static io.rizhi.quiz.importing.anki.Decks.row;
import static io.rizhi.quiz.importing.source.Mutations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApkgReaderTest {
    private static final byte[] NOTICE = Decks.of(
            row(100, "Please update to the latest Anki version, then import the .colpkg/.apkg file again.\u001F"));

    private static byte[] pack(String collection, byte[] base, Object... more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(collection, base);
        for (int i = 0; i < more.length; i += 2) {
            parts.put((String) more[i], (byte[]) more[i + 1]);
        }
        return Mutations.zip(parts);
    }

    private static ParsedPaper read(Decks.Row... rows) {
        return ApkgReader.read(pack("collection.anki2", Decks.of(rows), "media", bytes("{}")));
    }

    private static ParsedItem one(Decks.Row row) {
        return read(row).items().get(0);
    }

    private static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    private static List<String> answers(Content content) {
        return content.gaps().stream()
                .map(Gap::alternatives)
                .flatMap(List::stream)
                .toList();
    }

    private static Consumer<Throwable> refused(Refusal refusal) {
        return thrown -> assertThat(((RefusedFileException) thrown).refusal()).isEqualTo(refusal);
    }

    @Test
    void a_short_back_is_a_text_to_type_with_deck_tags_and_id_and_a_doubt() {
        ParsedPaper paper = read(row(100, "<div>首都&nbsp;在哪？</div>\u001F<div>北京</div>"));
        Content content = paper.items().get(0).content();

        assertThat(content.type()).isEqualTo(QuestionType.SHORT_TEXT);
        assertThat(content.stem()).isEqualTo("首都 在哪？");
        assertThat(answers(content)).containsExactly("北京");
        assertThat(content.tags()).containsExactly("甲", "乙::丙");
        assertThat(content.notes().category()).isEqualTo("安全/用电／用火");
        assertThat(content.notes().externalId()).isEqualTo("g&1");
        assertThat(codes(paper.items().get(0))).containsExactly("anki-back-typed");
        assertThat(paper.places()).containsExactly("1 · 安全::用电/用火");
        assertThat(paper.lines()).containsExactly("首都 在哪？ ｜ 北京");
    }

    @Test
    void a_long_or_formatted_back_is_for_a_marker() {
        ParsedItem formatted = one(row(100, "为什么\u001F<ul><li>因为</li><li>所以</li></ul>"));
        ParsedItem longer = one(row(100, "为什么\u001F" + "因为".repeat(30)));

        assertThat(formatted.content().type()).isEqualTo(QuestionType.SHORT_ANSWER);
        assertThat(formatted.content().guidance()).isEqualTo("<ul><li>因为</li><li>所以</li></ul>");
        assertThat(formatted.content().notes().format()).isEqualTo("html");
        assertThat(codes(formatted)).containsExactly("anki-back-by-hand");
        assertThat(longer.content().type()).isEqualTo(QuestionType.SHORT_ANSWER);
    }

    @Test
    void an_answer_that_is_typed_there_too_is_no_doubt_and_an_empty_back_is_an_error() {
        assertThat(codes(one(row(300, "1+1\u001F2")))).isEmpty();
        assertThat(codes(one(row(100, "1+1\u001F<br>")))).contains("no-answer");
    }

    @Test
    void reversed_cards_and_further_fields_are_named() {
        ParsedItem item = one(row(400, "ubiquitous\u001F无处不在的\u001FPhones are ubiquitous."));

        assertThat(item.content().explanation()).isEqualTo("Phones are ubiquitous.");
        assertThat(codes(item))
                .containsExactlyInAnyOrder("anki-back-typed", "anki-reverse-left-out", "anki-fields-explain");
    }

    @Test
    void deletions_become_gaps_with_hints_and_the_extra_field_explains() {
        ParsedItem item = one(row(200, "{{c1::北京::首都}}在{{c2::华北}}，{{c1::故宫::宫}}也在\u001F见地图"));

        assertThat(item.content().type()).isEqualTo(QuestionType.FILL_IN);
        assertThat(item.content().stem()).isEqualTo("____在____，____也在");
        assertThat(answers(item.content())).containsExactly("北京", "华北", "故宫");
        assertThat(item.content().notes().hints()).containsExactly("1. 首都", "3. 宫");
        assertThat(item.content().explanation()).isEqualTo("见地图");
        assertThat(codes(item)).isEmpty();
    }

    @Test
    void nested_deletions_become_one_question_for_each_card() {
        ParsedPaper paper = read(row(200, "{{c1::加拿大的首都是{{c2::渥太华::城市}}}}。\u001F"));

        assertThat(paper.items()).hasSize(2);
        assertThat(paper.items().get(0).content().stem()).isEqualTo("____。");
        assertThat(answers(paper.items().get(0).content())).containsExactly("加拿大的首都是渥太华");
        assertThat(paper.items().get(1).content().stem()).isEqualTo("加拿大的首都是____。");
        assertThat(paper.items().get(1).content().notes().hints()).containsExactly("城市");
        assertThat(paper.items()).allSatisfy(item -> assertThat(codes(item)).containsExactly("anki-cloze-split"));
        assertThat(paper.items())
                .extracting(item -> item.content().notes().externalId())
                .containsExactly("g&1:c1", "g&1:c2");
    }

    @Test
    void broken_missing_and_drawn_deletions_are_named() {
        assertThat(codes(one(row(200, "{{c1::甲\u001F")))).contains("anki-cloze-broken", "gap-not-marked");
        assertThat(codes(one(row(200, "\\({{c1::\\frac{1}{2}}}\\)\u001F")))).contains("anki-cloze-broken");
        assertThat(codes(one(row(200, "没有空\u001F")))).contains("gap-not-marked");
        assertThat(codes(one(row(200, "{{c1::image-occlusion:rect:left=.1:top=.2}}<br>\u001F"))))
                .contains("type-not-supported-named");
    }

    @Test
    void pictures_are_taken_by_their_names_and_sounds_are_named() {
        byte[] base = Decks.of(
                row(100, "看图<img src=\"my%20pic.png\"><img src='lost.jpg'>[sound:a.mp3]\u001F[sound:b.mp3]三角"));
        ParsedPaper paper = ApkgReader.read(pack(
                "collection.anki21",
                base,
                "media",
                bytes("{\"0\":\"my pic.png\",\"1\":\"a.mp3\"}"),
                "0",
                Pixels.png("x")));
        ParsedItem item = paper.items().get(0);

        assertThat(paper.pictures()).hasSize(1);
        assertThat(item.content().stem())
                .isEqualTo("看图<img src=\"" + paper.pictures().get(0).address() + "\" alt=\"\">[lost.jpg]");
        assertThat(answers(item.content())).containsExactly("三角");
        assertThat(item.findings().stream()
                        .filter(finding -> finding.code().equals("file-left-out"))
                        .flatMap(finding -> finding.arguments().stream()))
                .containsExactlyInAnyOrder("a.mp3, b.mp3", "lost.jpg");
    }

    @Test
    void formulas_stand_between_signs_that_browsers_know() {
        assertThat(one(row(100, "[$]x^2[/$] 的导数\u001F[$]2x[/$]")).content().stem())
                .isEqualTo("\\(x^2\\) 的导数");
    }

    @Test
    void a_card_in_a_filtered_deck_belongs_to_the_deck_it_came_from_and_the_default_deck_is_none() {
        assertThat(one(new Decks.Row(100, 9, 7, "", "问\u001F答"))
                        .content()
                        .notes()
                        .category())
                .isEqualTo("安全/用电／用火");
        assertThat(one(new Decks.Row(100, 1, 0, "", "问\u001F答"))
                        .content()
                        .notes()
                        .category())
                .isNull();
    }

    @Test
    void a_newer_package_is_refused_with_what_to_do_and_its_notice_is_never_a_question() {
        byte[] three = {0x08, 0x03};
        byte[] future = {0x08, (byte) 0x90, 0x4E};

        for (byte[] file : List.of(
                pack("collection.anki2", NOTICE, "collection.anki21b", bytes("zstd"), "meta", three),
                pack("collection.anki2", NOTICE, "meta", three),
                pack("collection.anki2", NOTICE, "meta", future),
                pack("collection.anki2", NOTICE, "meta", bytes("?")),
                pack("collection.anki2", NOTICE),
                pack("collection.anki21", Decks.of(18, row(100, "问\u001F答"))))) {
            assertThatThrownBy(() -> ApkgReader.read(file)).satisfies(refused(Refusal.ANKI_TOO_NEW));
        }
    }

    @Test
    void the_second_old_form_is_read_from_its_own_collection() {
        ParsedPaper paper = ApkgReader.read(pack(
                "collection.anki2", NOTICE, "collection.anki21", Decks.of(row(100, "问\u001F答")), "meta", new byte[] {
                    8, 2
                }));

        assertThat(paper.items()).extracting(item -> item.content().stem()).containsExactly("问");
    }

    @Test
    void a_collection_that_is_damaged_or_would_compute_is_refused() {
        byte[] base = Decks.of(row(100, "问\u001F答"));
        byte[] cut = java.util.Arrays.copyOf(base, 3000);
        byte[] view = Decks.database(
                none -> {},
                "create table col (ver integer, models text, decks text)",
                "create view notes as with recursive r(n) as (select 1 union all select n + 1 from r) select n as id, n as guid,"
                        + " n as mid, n as tags, n as flds from r",
                "create table cards (nid integer, did integer, odid integer)");
        byte[] computed = Decks.database(
                none -> {},
                "create table col (ver integer, models text, decks text)",
                "create table notes (id integer primary key, guid, mid, tags, flds generated always as (hex(zeroblob(100000000))))",
                "create table cards (nid integer, did integer, odid integer)");

        assertThatThrownBy(() -> ApkgReader.read(pack("collection.anki2", cut))).satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> ApkgReader.read(pack("collection.anki2", bytes("no base"))))
                .satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> ApkgReader.read(pack("collection.anki2", new byte[0])))
                .satisfies(refused(Refusal.DAMAGED));
        assertThatThrownBy(() -> ApkgReader.read(pack("collection.anki2", view)))
                .satisfies(refused(Refusal.UNSAFE));
        assertThatThrownBy(() -> ApkgReader.read(pack("collection.anki2", computed)))
                .satisfies(refused(Refusal.UNSAFE));
    }

    @Test
    void more_text_than_an_import_holds_is_refused() {
        String much = new java.util.Random(1)
                .ints(1 << 20, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Decks.Row[] rows =
                Stream.generate(() -> row(100, much + "\u001F答")).limit(13).toArray(Decks.Row[]::new);

        assertThatThrownBy(() -> read(rows)).satisfies(refused(Refusal.TOO_MUCH));
    }

    @Test
    void twelve_hundred_damaged_packages_are_read_or_refused_and_leave_no_file() throws IOException {
        Map<String, byte[]> one = new LinkedHashMap<>();
        one.put(
                "collection.anki2",
                Decks.of(
                        row(100, "看<img src=\"a.png\">\u001F答"),
                        row(200, "{{c1::北京::首都}}在{{c2::华北{{c3::里}}}}\u001F见地图"),
                        row(400, "a\u001Fb\u001Fc")));
        one.put("media", bytes("{\"0\":\"a.png\"}"));
        one.put("0", Pixels.png("a"));
        long before = folders();

        int refused = Mutations.surviveArchives(
                1200,
                52,
                List.of(one),
                bytes -> assertThat(ApkgReader.read(bytes).lines()).isNotNull());

        assertThat(refused).isBetween(50, 1199);
        assertThat(folders()).isEqualTo(before);
    }

    private static long folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("rizhi-notes-"))
                    .count();
        }
    }
}
