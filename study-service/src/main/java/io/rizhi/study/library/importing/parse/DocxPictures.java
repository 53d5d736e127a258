package io.rizhi.study.library.importing.parse;

import java.io.IOException;
import java.util.Optional;

/** Pictures of an office document, by relationship. */
final class DocxPictures {

    private final Archive archive;
    private final DocxRelations relations;
    private final ImageShop images;

    DocxPictures(Archive archive, DocxRelations relations, ImageShop images) {
        this.archive = archive;
        this.relations = relations;
        this.images = images;
    }

    Optional<String> keep(String relation) {
        var part = relations.part(relation);
        if (part.isEmpty()) {
            images.drop();
            return Optional.empty();
        }
        try {
            var bytes = archive.read(part.get());
            if (bytes.isEmpty()) {
                images.drop();
            }
            return bytes.flatMap(images::keep);
        } catch (IOException unreadable) {
            images.drop();
            return Optional.empty();
        }
    }
}
