package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Doubt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as blocks.
 *
 * @param encoding name of the charset of a text file; null for others
 * @param title    what the file itself calls its title; null when it does not say
 * @param language zh-CN or en, by the letters of the text
 */
public record ParsedText(
        DocumentKind kind,
        @Nullable String encoding,
        @Nullable String title,
        String language,
        List<Block> blocks,
        List<StoredImage> images,
        List<Doubt> doubts) {

    public ParsedText {
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        doubts = List.copyOf(doubts);
    }
}
