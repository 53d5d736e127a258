package io.rizhi.quiz.override;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.quiz.platform.QuizProperties;
import io.rizhi.quiz.quiz.FindQuiz;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of overrides. */
@Configuration(proxyBeanMethods = false)
class OverrideConfiguration {

    @Bean
    Overrides overrides(MongoDatabase database) {
        return new MongoOverrides(database);
    }

    @Bean
    IndexSource overrideIndexes() {
        return MongoOverrides::indexes;
    }

    @Bean
    ChangeOverride changeOverride(Overrides overrides, FindQuiz quizzes, Clock clock) {
        return new ChangeOverride(overrides, quizzes, clock);
    }

    @Bean
    UnsettledOverrides unsettledOverrides(Overrides overrides, QuizProperties properties) {
        return new UnsettledOverrides(overrides, properties.attempt().longestStart());
    }

    @Bean
    FindTerms findTerms(Overrides overrides) {
        return new FindTerms(overrides);
    }
}
