package io.rizhi.quiz.grading;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.grading.model.MarkingRule;
import io.rizhi.quiz.ids.QuizId;
import java.math.BigDecimal;
import reactor.core.publisher.Mono;

/** One document per quiz that is not marked as usual. */
final class MongoMarkingRules implements MarkingRules {
    private final Documents rules;

    MongoMarkingRules(MongoDatabase database) {
        this.rules = new Documents(database.getCollection("marking-rules"));
    }

    @Override
    public Mono<MarkingRule> of(QuizId quizId) {
        return rules.findOne(eq("_id", quizId.value()))
                .map(stored ->
                        new MarkingRule(stored.getBoolean("isDouble"), new BigDecimal(stored.getString("tolerance"))))
                .defaultIfEmpty(MarkingRule.SINGLE);
    }

    @Override
    public Mono<Void> save(QuizId quizId, MarkingRule rule) {
        return rules.upsert(
                        eq("_id", quizId.value()),
                        Updates.combine(
                                Updates.set("isDouble", rule.isDouble()),
                                Updates.set("tolerance", rule.tolerance().toPlainString())))
                .then();
    }
}
