package io.rizhi.quiz.review;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.ShowQuestion;
import io.rizhi.quiz.attempt.deadline.AfterWindow;
import io.rizhi.quiz.grading.correction.AfterCorrection;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
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
    ReviewSettings reviewSettings(MongoDatabase database) {
        return new MongoReviewSettings(database);
    }

    @Bean
    FoldAttempt foldAttempt(
            WrongQuestions questions,
            ScheduleReview schedule,
            Attempts attempts,
            FindQuizVersion quizzes,
            ReviewSettings settings,
            AfterWindow shown) {
        return new FoldAttempt(questions, schedule, attempts, quizzes, settings, shown);
    }

    @Bean
    ReadHistory readHistory(
            Attempts attempts,
            FindQuizVersion quizzes,
            ReviewCards cards,
            WrongQuestions questions,
            ReadReviews reviews) {
        return new ReadHistory(attempts, quizzes, cards, questions, reviews);
    }

    @Bean
    ReadReviews readReviews(ReviewLog log, FindCorrectedQuiz quizzes) {
        return new ReadReviews(log, quizzes);
    }

    @Bean
    AfterCorrection rateReviewsAgain(ReviewLog log, FollowCorrection follow) {
        return new RateReviewsAgain(log, follow);
    }

    @Bean
    AfterWindow moveShownKeys(ReviewCards cards, WrongQuestions questions, FindQuizVersion quizzes, Attempts attempts) {
        return new MoveShownKeys(cards, questions, quizzes, attempts);
    }

    @Bean
    FollowCorrection followCorrection(
            Attempts attempts,
            ReadHistory histories,
            ReviewCards cards,
            WrongQuestions questions,
            ReviewSettings settings) {
        return new FollowCorrection(attempts, histories, cards, questions, settings);
    }

    @Bean
    Subscription reviewSubscription(FoldAttempt fold, FollowCorrection follow) {
        return AttemptListener.subscription(fold, follow);
    }

    @Bean
    CountLoad countLoad(ReviewCards cards, ReviewLog log, ReviewSettings settings, Clock clock) {
        return new CountLoad(cards, log, settings, clock);
    }

    @Bean
    ShowReview showReview(WrongQuestions questions, CountLoad load, FindCorrectedQuiz quizzes, Clock clock) {
        return new ShowReview(questions, load, quizzes, clock);
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
    FindReview findReview(ReviewCards cards, FindCorrectedQuiz quizzes, Clock clock) {
        return new FindReview(cards, quizzes, clock);
    }

    @Bean
    AnswerReview answerReview(
            FindReview find, ReviewCards cards, WrongQuestions questions, ReviewLog log, ReviewSettings settings) {
        return new AnswerReview(find, cards, questions, log, settings);
    }

    @Bean
    ShowDue showDue(CountLoad load, ReviewCards cards, FindCorrectedQuiz quizzes, ShowQuestion show, Clock clock) {
        return new ShowDue(load, cards, quizzes, show, clock);
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
    ShowForecast showForecast(ReviewCards cards, ReviewLog log, ReviewSettings settings, Clock clock) {
        return new ShowForecast(cards, log, settings, clock);
    }

    @Bean
    ShowCalibration showCalibration(ReviewLog log, Clock clock) {
        return new ShowCalibration(log, clock);
    }
}
