package io.rizhi.quiz.review;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of review. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    WrongQuestions wrongQuestions(MongoDatabase database) {
        return new MongoWrongQuestions(database);
    }

    @Bean
    IndexSource wrongQuestionIndexes() {
        return MongoWrongQuestions::indexes;
    }

    @Bean
    FoldAttempt foldAttempt(WrongQuestions questions, Attempts attempts, FindQuizVersion quizzes) {
        return new FoldAttempt(questions, attempts, quizzes);
    }

    @Bean
    Subscription reviewSubscription(FoldAttempt fold) {
        return AttemptGradedListener.subscription(fold);
    }

    @Bean
    ShowReview showReview(WrongQuestions questions, FindQuizVersion quizzes, Clock clock) {
        return new ShowReview(questions, quizzes, clock);
    }
}
