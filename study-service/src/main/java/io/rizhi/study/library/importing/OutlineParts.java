package io.rizhi.study.library.importing;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Outline;
import io.rizhi.study.library.importing.model.OutlineCut;
import java.util.List;

/** What each entry of an outline covers, in the form in which an import keeps it. */
final class OutlineParts {

    private OutlineParts() {}

    static List<DocumentImport.Part> of(Outline outline, List<Block> blocks) {
        return new OutlineCut(outline, blocks)
                .parts().stream()
                        .map(part -> new DocumentImport.Part(
                                part.isSection(),
                                part.toBlock(),
                                part.time().characters(),
                                part.time().seconds(),
                                part.articles().size()))
                        .toList();
    }
}
