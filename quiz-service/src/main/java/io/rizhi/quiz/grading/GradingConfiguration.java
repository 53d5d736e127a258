package io.rizhi.quiz.grading;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.Grader;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of grading. */
@Configuration(proxyBeanMethods = false)
class GradingConfiguration {

    @Bean
    Grader grader() {
        return new GradeAttempt();
    }

    @Bean
    MarkingRules markingRules(MongoDatabase database) {
        return new MongoMarkingRules(database);
    }

    @Bean
    MarkResponse markResponse(
            Attempts attempts, FindCorrectedQuiz quizzes, Grader grader, MarkingRules rules, Clock clock) {
        return new MarkResponse(attempts, quizzes, grader, rules, clock);
    }
}
