package io.rizhi.study.statistics.topic;

import io.rizhi.study.statistics.model.Tally;
import io.rizhi.study.statistics.model.Topic;

/**
 * A topic.
 *
 * @param kind category or tag
 * @param people who answered questions about it
 * @param answers how many
 * @param percent marks earned of those that could be, 0 to 100
 * @param isWeak whether that is below 60
 */
record TopicRowView(String kind, String name, int people, long answers, int percent, boolean isWeak) {
    static TopicRowView of(Topic topic, Tally tally) {
        return new TopicRowView(
                topic.kind().code(), topic.name(), tally.people(), tally.answers(), tally.percent(), tally.isWeak());
    }
}
