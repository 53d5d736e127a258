package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Relations;
import java.util.Map;
import java.util.Optional;

/** Pictures of a document by the relations that its body names. */
final class WordPictures {
    private final Archive archive;
    private final PictureBox box;
    private final Map<String, String> targets;

    WordPictures(Archive archive, PictureBox box) {
        this.archive = archive;
        this.box = box;
        this.targets = Relations.of(archive, "word/document.xml");
    }

    /** A sign for the picture, or empty when there is none that can be shown. */
    Optional<String> sign(String relation, String alternative) {
        return Optional.ofNullable(targets.get(relation))
                .flatMap(archive::read)
                .flatMap(bytes -> box.sign(bytes, alternative));
    }
}
