package io.rizhi.study.library.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.library.importing.model.OutlineEdit.Action;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlineEditingTest {

    private final List<Block> blocks = Stream.of(
                    "办法", "第一章 总则", "第一条 甲。", "第二条 乙。", "第三条 丙。", "附带说明", "第二章 附则", "第四条 丁。")
            .map(text -> Block.paragraph(text, "<p>" + text + "</p>", BlockStyle.PLAIN))
            .toList();
    private Outline outline = OutlineDetector.detect(blocks, "file", "zh-CN");

    @Test
    void a_long_chapter_is_split_between_articles_and_the_part_says_where_it_begins() {
        edit(Action.SPLIT, null, 3, null);

        assertThat(titles()).containsExactly("总则", "总则（第二条起）", "附则");
        assertThat(sections()).hasSize(3);
    }

    @Test
    void merging_gives_heading_and_text_back_to_the_entry_before() {
        edit(Action.MERGE, "e2", null, null);

        assertThat(titles()).containsExactly("总则");
        assertThat(sections().get(0).blocks()).contains(6, 7);
    }

    @Test
    void a_block_is_made_a_heading_and_a_heading_is_moved_down_and_up() {
        edit(Action.PROMOTE, null, 5, null);
        edit(Action.DEMOTE, "e3", null, null);

        assertThat(outline.entries().get(1).title()).isEqualTo("附带说明");
        assertThat(outline.entries().get(1).level()).isEqualTo(2);
        edit(Action.PROMOTE, "e3", null, null);
        assertThat(outline.entries().get(1).level()).isEqualTo(1);
    }

    @Test
    void renaming_reads_a_number_again_and_the_title_of_the_document_can_be_set() {
        edit(Action.RENAME, "e2", null, "第三章 罚则");
        edit(Action.SET_TITLE, null, null, "新办法");

        assertThat(outline.entries().get(1).number()).isEqualTo("第三章");
        assertThat(outline.entries().get(1).title()).isEqualTo("罚则");
        assertThat(outline.title()).isEqualTo("新办法");
    }

    @Test
    void an_accepted_doubt_disappears_and_stays_away() {
        outline = outline.withDoubts(
                List.of(Doubt.of(Doubt.TITLE_GUESSED, "x"), Doubt.at(5, Doubt.LOOKS_LIKE_HEADING, "x")));
        edit(Action.ACCEPT_DOUBT, null, 5, Doubt.LOOKS_LIKE_HEADING);

        assertThat(outline.doubts()).extracting(Doubt::code).containsExactly(Doubt.TITLE_GUESSED);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(refusal(Action.PROMOTE, "e1", null, null)).isEqualTo(EditRejection.NOT_POSSIBLE);
        assertThat(refusal(Action.MERGE, "e9", null, null)).isEqualTo(EditRejection.UNKNOWN_ENTRY);
        assertThat(refusal(Action.SPLIT, null, 99, null)).isEqualTo(EditRejection.UNKNOWN_BLOCK);
        assertThat(refusal(Action.SPLIT, null, 2, null)).isEqualTo(EditRejection.NOT_POSSIBLE);
        assertThat(refusal(Action.RENAME, "e1", null, "  ")).isEqualTo(EditRejection.NO_TEXT);
    }

    private void edit(Action action, @Nullable String entry, @Nullable Integer block, @Nullable String text) {
        var result = new OutlineEditing(outline, blocks).apply(new OutlineEdit(action, entry, block, text));
        assertThat(result).isInstanceOf(OutlineEditing.Result.Edited.class);
        outline = ((OutlineEditing.Result.Edited) result).outline();
    }

    private EditRejection refusal(
            Action action, @Nullable String entry, @Nullable Integer block, @Nullable String text) {
        var result = new OutlineEditing(outline, blocks).apply(new OutlineEdit(action, entry, block, text));
        return ((OutlineEditing.Result.Refused) result).reason();
    }

    private List<String> titles() {
        return outline.entries().stream().map(OutlineEntry::title).toList();
    }

    private List<OutlineCut.SectionBlocks> sections() {
        return new OutlineCut(outline, blocks).sections();
    }
}
