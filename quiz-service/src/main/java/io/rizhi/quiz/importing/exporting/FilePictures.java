package io.rizhi.quiz.importing.exporting;

import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.importing.model.Export;
import io.rizhi.quiz.importing.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures of one exported file: in the order of the questions, as long as there is room. */
final class FilePictures {
    /** Bytes of pictures in one file. */
    static final long MOST_BYTES = 32L << 20;

    /** Pictures in one file. */
    private static final int MOST = 200;

    /** Formats that hold pictures at all. */
    private static final Set<String> HOLDING = Set.of("moodle-xml", "qti-3.0", "qti-2.1");

    private FilePictures() {}

    static Mono<Map<String, Picture>> of(String format, Assets assets, List<Content> questions) {
        Set<String> ids = new LinkedHashSet<>();
        if (HOLDING.contains(format)) {
            questions.forEach(question -> ids.addAll(ids(question)));
        }
        AtomicLong bytes = new AtomicLong();
        return Flux.fromIterable(ids)
                .take(MOST)
                .concatMap(assets::find, 1)
                .takeWhile(picture -> bytes.addAndGet(picture.bytes().length) <= MOST_BYTES)
                .collectMap(Picture::id);
    }

    private static Set<String> ids(Content question) {
        return Picture.idsIn(ContentJson.write(question));
    }

    /** The export with a word about each question whose pictures had no room, in place of the word that it changed. */
    static Export named(String format, Export export, List<Content> questions, Set<String> taken) {
        Set<Integer> without = new LinkedHashSet<>();
        if (HOLDING.contains(format)) {
            IntStream.range(0, questions.size())
                    .filter(i -> !taken.containsAll(ids(questions.get(i))))
                    .forEach(i -> without.add(i + 1));
        }
        List<Finding> losses = new ArrayList<>(export.losses());
        losses.removeIf(loss -> without.contains(loss.line()) && loss.code().equals("lost-in-form"));
        without.forEach(place -> losses.add(Finding.warning("lost-pictures-over-limit", place)));
        return new Export(export.bytes(), losses, export.written());
    }
}
