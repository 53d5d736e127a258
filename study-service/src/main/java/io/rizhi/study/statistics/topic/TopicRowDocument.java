package io.rizhi.study.statistics.topic;

import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.events.quiz.AttemptGradedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.study.statistics.model.Tally;
import io.rizhi.study.statistics.model.Topic;
import io.rizhi.study.statistics.model.Topic.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An attempt as it is kept here. Names are short because a question about many people reads many of them. */
final class TopicRowDocument {
    static final String PERSON = "p";
    static final String AT = "at";
    static final String TOPICS = "t";
    static final String KIND = "k";
    static final String NAME = "n";
    static final String ANSWERS = "a";
    static final String EARNED = "e";
    static final String MOST = "m";
    private static final int HUNDREDTHS = 2;

    private final Map<Topic, Tally> topics = new TreeMap<>();

    private TopicRowDocument() {}

    /** A correction says everything anew. What waits for marks again counts when it has them. */
    static void fold(Document row, Event<?> event) {
        TopicRowDocument marks = new TopicRowDocument();
        if (event.data() instanceof AttemptGradedV1 graded) {
            graded.questions().forEach(one -> marks.add(one.category(), one.tags(), one.mark(), one.maxMark()));
            marks.write(row, graded.personId(), graded.submittedAt());
        } else if (event.data() instanceof AttemptCorrectedV1 corrected) {
            if (!Boolean.TRUE.equals(corrected.awaitsMarking())) {
                corrected.questions().forEach(one -> marks.add(one.category(), one.tags(), one.mark(), one.maxMark()));
            }
            marks.write(row, corrected.personId(), corrected.submittedAt());
        }
    }

    /** Questions that no longer count have no highest mark. */
    private void add(@Nullable String category, @Nullable List<String> tags, double mark, double most) {
        if (most <= 0) {
            return;
        }
        Tally tally = new Tally(1, 1, hundredths(mark), hundredths(most));
        if (category != null && !category.isBlank()) {
            add(new Topic(Kind.CATEGORY, category), tally);
        }
        if (tags != null) {
            tags.stream().distinct().forEach(tag -> add(new Topic(Kind.TAG, tag), tally));
        }
    }

    private void add(Topic topic, Tally tally) {
        Tally unused = topics.merge(topic, tally, Tally::plus);
    }

    private static long hundredths(double mark) {
        return BigDecimal.valueOf(mark)
                .movePointRight(HUNDREDTHS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private void write(Document row, String person, Instant submittedAt) {
        row.append(PERSON, person)
                .append(AT, Date.from(submittedAt))
                .append(
                        TOPICS,
                        topics.entrySet().stream()
                                .map(entry -> new Document(
                                                KIND, entry.getKey().kind().code())
                                        .append(NAME, entry.getKey().name())
                                        .append(ANSWERS, entry.getValue().answers())
                                        .append(EARNED, entry.getValue().earned())
                                        .append(MOST, entry.getValue().most()))
                                .toList());
    }
}
