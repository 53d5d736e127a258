package io.rizhi.quiz.review;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.ShowQuestion;
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
    FoldAttempt foldAttempt(
            WrongQuestions questions, ScheduleReview schedule, Attempts attempts, FindQuizVersion quizzes) {
        return new FoldAttempt(questions, schedule, attempts, quizzes);
    }

    @Bean
    Subscription reviewSubscription(FoldAttempt fold) {
        return AttemptGradedListener.subscription(fold);
    }

    @Bean
    ShowReview showReview(
            WrongQuestions questions, ReviewCards cards, ReviewLog log, FindQuizVersion quizzes, Clock clock) {
        return new ShowReview(questions, cards, log, quizzes, clock);
    }

    @Bean
    ReviewCards reviewCards(MongoDatabase database) {
        return new MongoReviewCards(database);
    }

    @Bean
    IndexSource reviewCardIndexes() {
        return MongoReviewCards::indexes;
    }

    @Bean
    ScheduleReview scheduleReview(ReviewCards cards) {
        return new ScheduleReview(cards);
    }

    @Bean
    AnswerReview answerReview(
            ReviewCards cards, WrongQuestions questions, ReviewLog log, FindQuizVersion quizzes, Clock clock) {
        return new AnswerReview(cards, questions, log, quizzes, clock);
    }

    @Bean
    ShowDue showDue(ReviewCards cards, ReviewLog log, FindQuizVersion quizzes, ShowQuestion show, Clock clock) {
        return new ShowDue(cards, log, quizzes, show, clock);
    }

    @Bean
    ReviewLog reviewLog(MongoDatabase database) {
        return new MongoReviewLog(database);
    }

    @Bean
    IndexSource reviewLogIndexes() {
        return MongoReviewLog::indexes;
    }

    @Bean
    KnowQuestion knowQuestion(ReviewCards cards, WrongQuestions questions, Clock clock) {
        return new KnowQuestion(cards, questions, clock);
    }

    @Bean
    ShowForecast showForecast(ReviewCards cards, ReviewLog log, Clock clock) {
        return new ShowForecast(cards, log, clock);
    }

    @Bean
    ShowCalibration showCalibration(ReviewLog log, Clock clock) {
        return new ShowCalibration(log, clock);
    }
}
