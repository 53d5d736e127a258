package io.rizhi.quiz.importing.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.importing.model.Export;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.moodle.MoodleWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FilePicturesTest {
    /** Pictures of ten megabytes each, in the order they are asked for. */
    private static final class LargeAssets implements Assets {
        private final Map<String, Picture> known = new LinkedHashMap<>();

        private Picture add(String name) {
            byte[] bytes = Arrays.copyOf(Pixels.png(name), Picture.LARGEST);
            Picture picture = Picture.of(bytes).orElseThrow();
            known.put(picture.id(), picture);
            return picture;
        }

        @Override
        public Mono<Void> store(List<Picture> pictures) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> keep(Collection<String> ids) {
            return Mono.empty();
        }

        @Override
        public Mono<Picture> find(String id) {
            return Mono.justOrEmpty(known.get(id));
        }
    }

    @Test
    void pictures_beyond_thirty_two_megabytes_are_named_question_by_question_with_what_to_do() {
        LargeAssets assets = new LargeAssets();
        List<Content> questions = List.of("a", "b", "c", "d").stream()
                .map(name -> AnyQuestions.withPicture(Samples.choice(QuestionType.SINGLE, name), assets.add(name)))
                .toList();

        Map<String, Picture> taken =
                FilePictures.of("moodle-xml", assets, questions).block();

        assertThat(taken).isNotNull().hasSize(3);
        Export export = new Export(
                new byte[0], List.of(Finding.warning("lost-in-form", 4), Finding.warning("lost-difficulty", 4)), 4);
        assertThat(FilePictures.named("moodle-xml", export, questions, taken.keySet())
                        .losses())
                .containsExactly(Finding.warning("lost-difficulty", 4), Finding.warning("lost-pictures-over-limit", 4));
    }

    @Test
    void more_than_two_hundred_pictures_are_named_too() {
        List<Content> questions = java.util.stream.IntStream.range(0, 201)
                .mapToObj(i -> AnyQuestions.withPicture(
                        Samples.choice(QuestionType.SINGLE, "a")
                                .builder()
                                .stem("题" + i)
                                .build(),
                        Picture.of(Pixels.png("p" + i)).orElseThrow()))
                .toList();
        Map<String, Picture> first = new LinkedHashMap<>();
        questions
                .subList(0, 200)
                .forEach(question -> Picture.idsIn(question.stem())
                        .forEach(id -> first.put(
                                id, Picture.of(Pixels.png("p" + first.size())).orElseThrow())));
        Export export = Export.of(new MoodleWriter(first), questions);

        List<Finding> losses = FilePictures.named("moodle-xml", export, questions, first.keySet())
                .losses();

        assertThat(losses).containsExactly(Finding.warning("lost-pictures-over-limit", 201));
    }

    @Test
    void a_format_without_pictures_loads_none_and_says_nothing_about_room() {
        LargeAssets assets = new LargeAssets();
        List<Content> questions =
                List.of(AnyQuestions.withPicture(Samples.choice(QuestionType.SINGLE, "a"), assets.add("a")));

        assertThat(FilePictures.of("csv", assets, questions).block()).isEmpty();
        assertThat(FilePictures.named("csv", new Export(new byte[0], List.of(), 1), questions, java.util.Set.of())
                        .losses())
                .isEmpty();
    }
}
