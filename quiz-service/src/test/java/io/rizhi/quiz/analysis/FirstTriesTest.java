package io.rizhi.quiz.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.quiz.analysis.GradedTries.Tries;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstTriesTest {
    private static final Instant BEGIN = Instant.parse("2026-11-27T01:00:00Z");
    private static final int PEOPLE = 700;
    /** On every paper, worth 2. */
    private static final List<String> FIXED = List.of("f1", "f2");
    /** One of them is drawn, worth 1. */
    private static final List<String> POOL = List.of("d1", "d2", "d3");

    /**
     * @param number of the person
     * @param most what the first question was marked out of
     */
    private record Try(
            int number, int startedAfter, double first, double most, double second, String drawn, double third) {
        Document row() {
            Instant startedAt = BEGIN.plusSeconds(startedAfter);
            List<AttemptGradedV1.Question> questions = List.of(
                    question(FIXED.get(0), first, most), question(drawn, third, 1), question(FIXED.get(1), second, 2));
            return AnalysisRows.of(new AttemptGradedV1(
                    "attempt-" + number + "-" + startedAfter,
                    "person-" + number,
                    "quiz",
                    1,
                    "record",
                    "plan",
                    1,
                    first + second + third,
                    most + 3,
                    50,
                    true,
                    questions,
                    startedAt,
                    startedAt.plusSeconds(60),
                    startedAt.plusSeconds(60),
                    60,
                    false,
                    null));
        }

        private static AttemptGradedV1.Question question(String id, double mark, double most) {
            return new AttemptGradedV1.Question(id, 1, mark, most, mark == most, null, null, null, null);
        }

        /** As it should stand in the columns. */
        String line() {
            return "%.2f of %.2f, %.2f, %s %.2f".formatted(first, most, second, drawn, third);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_a_person_on_a_day_the_try_that_began_first_counts_in_whatever_order_rows_come(long seed) {
        Random random = new Random(seed);
        List<Try> firsts = IntStream.range(0, PEOPLE)
                .mapToObj(person -> random(random, person, random.nextInt(1000)))
                .toList();
        List<Try> all = new ArrayList<>(firsts);
        firsts.stream()
                .filter(first -> first.number % 3 == 0)
                .flatMap(
                        first -> Stream.of(1, 2).map(later -> random(random, first.number, first.startedAfter + later)))
                .forEach(all::add);
        Collections.shuffle(all, random);

        Tries tries = fold(all.stream().map(Try::row).toList());

        assertThat(lines(tries))
                .containsExactlyInAnyOrderElementsOf(
                        firsts.stream().map(Try::line).toList());
    }

    @Test
    void highest_marks_that_are_those_of_now_take_no_room() {
        Tries tries = fold(List.of(new Try(1, 0, 2, 2, 2, "d1", 1).row(), new Try(2, 0, 1, 2, 2, "d2", 0).row()));

        assertThat(Arrays.stream(tries.most()))
                .allSatisfy(column -> assertThat(column).isEmpty());
    }

    @Test
    void rows_from_before_highest_marks_were_kept_take_those_of_now() {
        Document old = new Try(1, 0, 3, 4, 2, "d1", 1).row();
        Object kept = old.remove(AttemptRowDocument.MOST);

        Tries tries = fold(List.of(old));

        assertThat(kept).isNotNull();
        assertThat(lines(tries)).containsExactly("3.00 of 2.00, 2.00, d1 1.00");
    }

    @Test
    void papers_of_different_lengths_take_the_highest_marks_of_now_when_none_of_them_kept_theirs() {
        Document whole = new Try(1, 0, 3, 4, 2, "d1", 1).row();
        Document shorter = new Try(2, 0, 1, 4, 0, "d2", 0).row();
        byte[] two = Arrays.copyOf(
                shorter.get(AttemptRowDocument.MARKS, Binary.class).getData(), 2 * AttemptRowDocument.BYTES);
        shorter.append(AttemptRowDocument.MARKS, new Binary(two));
        for (Document row : List.of(whole, shorter)) {
            assertThat(row.remove(AttemptRowDocument.MOST)).isNotNull();
        }

        assertThat(lines(fold(List.of(whole, shorter))))
                .containsExactly("3.00 of 2.00, 2.00, d1 1.00", "1.00 of 2.00, 0.00, d2 0.00");
        assertThat(lines(fold(List.of(shorter, whole))))
                .containsExactly("1.00 of 2.00, 0.00, d2 0.00", "3.00 of 2.00, 2.00, d1 1.00");
    }

    @Test
    void a_drawn_question_that_only_later_tries_asked_is_in_no_column() {
        Tries tries = fold(List.of(new Try(1, 9, 2, 2, 2, "d1", 1).row(), new Try(1, 3, 2, 2, 2, "d2", 1).row()));

        assertThat(tries.drawn()).containsOnlyKeys(new QuestionId("d2"));
    }

    private static Try random(Random random, int person, int startedAfter) {
        double most = person % 5 == 0 ? 4 : 2;
        return new Try(
                person,
                startedAfter,
                random.nextInt(9) * most / 8,
                most,
                random.nextInt(3),
                POOL.get(random.nextInt(POOL.size())),
                random.nextInt(2));
    }

    /** Room for some of them, so that there is too little and too much. */
    private static Tries fold(List<Document> rows) {
        FirstTries first = new FirstTries(new MarkColumns(questions(FIXED, "2"), questions(POOL, "1"), PEOPLE / 2));
        for (Document row : rows) {
            first.add(new FirstTries.Try(
                    row.getString(AttemptRowDocument.DUTY),
                    row.get(AttemptRowDocument.STARTED, Date.class).getTime(),
                    row.get(AttemptRowDocument.MARKS, Binary.class).getData(),
                    row.get(AttemptRowDocument.MOST, new Binary(new byte[0])).getData()));
        }
        return first.done();
    }

    private static List<PaperQuestion> questions(List<String> ids, String mark) {
        return ids.stream()
                .map(id -> new PaperQuestion(
                        new QuestionId(id),
                        1,
                        new BigDecimal(mark),
                        GradingPolicy.EXACT,
                        Content.of(QuestionType.TRUE_FALSE, id).build()))
                .toList();
    }

    private static List<String> lines(Tries tries) {
        String[] lines = new String[tries.attempts()];
        for (int i = 0; i < lines.length; i++) {
            int most = tries.most()[0].length == 0 ? 200 : tries.most()[0][i];
            lines[i] = "%.2f of %.2f, %.2f"
                    .formatted(tries.hundredths()[0][i] / 100.0, most / 100.0, tries.hundredths()[1][i] / 100.0);
        }
        tries.drawn().forEach((question, drawn) -> {
            for (int i = 0; i < drawn.attempts().length; i++) {
                assertThat(drawn.most()[i]).isEqualTo(100);
                lines[drawn.attempts()[i]] += ", %s %.2f".formatted(question.value(), drawn.hundredths()[i] / 100.0);
            }
        });
        return List.of(lines);
    }
}
