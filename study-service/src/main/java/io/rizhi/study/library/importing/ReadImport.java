package io.rizhi.study.library.importing;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Outline;
import io.rizhi.study.library.importing.model.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** An import and its text, for review. */
final class ReadImport {

    private final Imports imports;

    ReadImport(Imports imports) {
        this.imports = imports;
    }

    Mono<DocumentImport> read(ImportId id) {
        return imports.find(id).switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    Mono<ImportBlocksView> blocks(ImportId id, int from, int limit) {
        return read(id).zipWith(
                        imports.outlineBlocks(id), (found, blocks) -> view(found.outline(), blocks, from, limit));
    }

    private static ImportBlocksView view(Outline outline, List<Block> blocks, int from, int limit) {
        var items = new ArrayList<ImportBlockView>();
        int to = Math.min(blocks.size(), from + limit);
        for (int i = from; i < to; i++) {
            items.add(view(outline, blocks.get(i), i));
        }
        return new ImportBlocksView(items, to < blocks.size() ? to : null);
    }

    private static ImportBlockView view(Outline outline, Block block, int index) {
        var entry = outline.entryAt(index);
        boolean isHeading = entry.filter(found -> found.fromBlock() == index && found.hasHeading())
                .isPresent();
        return new ImportBlockView(
                index,
                block.kind().name().toLowerCase(Locale.ROOT),
                block.text(),
                isHeading,
                entry.map(OutlineEntry::id).orElse(null));
    }
}
