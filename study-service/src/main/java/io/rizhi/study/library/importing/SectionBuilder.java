package io.rizhi.study.library.importing;

import io.rizhi.study.library.document.NewRevision.NewSection;
import io.rizhi.study.library.document.model.ContentHash;
import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Outline;
import io.rizhi.study.library.importing.model.OutlineCut;
import io.rizhi.study.library.importing.model.OutlineCut.SectionBlocks;
import io.rizhi.study.library.importing.model.OutlineEntry;
import io.rizhi.study.library.importing.model.ReadingTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the sections of a revision from reviewed blocks. Each block gets an id from its content and an ordinal among
 * equal ones, so that a place in the text is found again after the next import.
 */
final class SectionBuilder {

    private static final int HASH_LETTERS = 12;
    private static final int SECTION_HEADING = 2;
    private static final int DEEPEST_HEADING = 5;

    private final List<Block> blocks;
    private final Map<String, Integer> ordinals = new HashMap<>();

    private SectionBuilder(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<NewSection> build(Outline outline, List<Block> blocks) {
        var builder = new SectionBuilder(blocks);
        return new OutlineCut(outline, blocks)
                .sections().stream().map(builder::section).toList();
    }

    private NewSection section(SectionBlocks section) {
        var entry = section.entry();
        var html = new StringBuilder();
        var ids = new ArrayList<String>();
        var hash = new ContentHash().add(entry.title());
        var time = ReadingTime.NONE;
        for (int index : section.blocks()) {
            var heading = section.headings().get(index);
            var content = heading == null ? blocks.get(index).html() : heading(heading, entry);
            var id = id(content);
            ids.add(id);
            html.append(identified(content, id, heading == null ? article(index) : null));
            hash = hash.add(content);
            time = time.plus(ReadingTime.of(blocks.get(index)));
        }
        return new NewSection(
                entry.level(),
                entry.number(),
                entry.title(),
                html.toString(),
                ids,
                time.characters(),
                time.words(),
                time.seconds(),
                hash.hex());
    }

    private static String heading(OutlineEntry heading, OutlineEntry section) {
        int level = Math.min(DEEPEST_HEADING, SECTION_HEADING + Math.max(1, heading.level() - section.level()));
        return "<h" + level + ">" + escaped(name(heading)) + "</h" + level + ">";
    }

    private static String name(OutlineEntry heading) {
        var number = heading.number();
        if (number == null) {
            return heading.title();
        }
        char last = number.charAt(number.length() - 1);
        return Character.isLetterOrDigit(last) || last == '.'
                ? number + " " + heading.title()
                : number + heading.title();
    }

    private String id(String content) {
        var hash = ContentHash.of(content).substring(0, HASH_LETTERS);
        return "p" + hash + "-" + ordinals.merge(hash, 1, Integer::sum);
    }

    private @Nullable String article(int index) {
        return OutlineCut.articleOf(blocks.get(index)).orElse(null);
    }

    private static String identified(String html, String id, @Nullable String article) {
        var attributes = " id=\"" + id + "\"" + (article == null ? "" : " data-article=\"" + escaped(article) + "\"");
        return html.replaceFirst("^<([a-z0-9]+)", "<$1" + attributes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
