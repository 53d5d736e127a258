package io.rizhi.quiz.attempt;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Recurring;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.kit.security.TokenVerifier;
import io.rizhi.quiz.asset.AssetViewers;
import io.rizhi.quiz.bank.AttemptCounts;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.platform.QuizProperties;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of attempts. */
@Configuration(proxyBeanMethods = false)
class AttemptConfiguration {

    @Bean
    Attempts attempts(Aggregates aggregates, MongoDatabase database, InTransaction transaction) {
        return new MongoAttempts(
                aggregates.collection(MongoAttempts.COLLECTION, Topics.QUIZ_ATTEMPT),
                new MongoStandings(new Documents(database.getCollection(MongoStandings.COLLECTION))),
                transaction);
    }

    @Bean
    AssetViewers assetViewers(FindQuestions bank, Attempts attempts) {
        return new MetQuestions(bank, attempts);
    }

    @Bean
    Tickets tickets(TokenVerifier verifier) {
        return new TicketClient(verifier);
    }

    @Bean
    Refusals refusals(MongoDatabase database, Clock clock) {
        return new MongoRefusals(database, clock);
    }

    @Bean
    DrawSeeds drawSeeds(MongoDatabase database) {
        return new MongoDrawSeeds(database);
    }

    @Bean
    IndexSource attemptIndexes() {
        return MongoAttempts::indexes;
    }

    @Bean
    AttemptsOfQuiz attemptsOfQuiz(MongoDatabase database) {
        return new MongoAttemptsOfQuiz(database);
    }

    @Bean
    IndexSource attemptsOfQuizIndexes() {
        return MongoAttemptsOfQuiz::indexes;
    }

    @Bean
    AttemptCounts attemptCounts(MongoDatabase database) {
        return new MongoAttemptCounts(database);
    }

    @Bean
    IndexSource attemptCountIndexes() {
        return MongoAttemptCounts::indexes;
    }

    @Bean
    IndexSource refusalIndexes() {
        return MongoRefusals::indexes;
    }

    @Bean
    StartAttempt startAttempt(
            Tickets tickets,
            Attempts attempts,
            FindQuizVersion quizzes,
            Refusals refusals,
            FindTerms terms,
            DrawSeeds seeds,
            Clock clock) {
        return new StartAttempt(tickets, attempts, quizzes, refusals, terms, seeds, clock);
    }

    @Bean
    KnownDeadlines knownDeadlines() {
        return new KnownDeadlines();
    }

    @Bean
    SaveResponse saveResponse(
            KnownDeadlines known, Attempts attempts, FindQuizVersion quizzes, Refusals refusals, Clock clock) {
        return new SaveResponse(known, attempts, quizzes, refusals, clock);
    }

    @Bean
    SubmitAttempt submitAttempt(Attempts attempts, FindCorrectedQuiz quizzes, Grader grader, Clock clock) {
        return new SubmitAttempt(attempts, quizzes, grader, clock);
    }

    @Bean
    ShowAttempt showAttempt(FindQuizVersion quizzes, ShowChecked checked, Clock clock) {
        return new ShowAttempt(quizzes, checked, clock);
    }

    @Bean
    ShowChecked showChecked(FindCorrectedQuiz quizzes, Grader grader) {
        return new ShowChecked(quizzes, grader);
    }

    @Bean
    CheckResponse checkResponse(Attempts attempts, ShowChecked checked, Refusals refusals, Clock clock) {
        return new CheckResponse(attempts, checked, refusals, clock);
    }

    @Bean
    ShowBriefing showBriefing(
            Tickets tickets, Attempts attempts, FindQuizVersion quizzes, FindTerms terms, Clock clock) {
        return new ShowBriefing(tickets, attempts, quizzes, terms, clock);
    }

    @Bean
    Statements statements(TokenVerifier verifier) {
        return new StatementClient(verifier);
    }

    @Bean
    ShowPreview showPreview(
            Statements statements,
            FindQuizVersion quizzes,
            FindTerms terms,
            Attempts attempts,
            DrawSeeds seeds,
            Clock clock) {
        return new ShowPreview(statements, quizzes, terms, attempts, seeds, clock);
    }

    @Bean
    ShowResult showResult(FindCorrectedQuiz quizzes, Attempts attempts, FindTerms terms, Clock clock) {
        return new ShowResult(quizzes, attempts, terms, clock);
    }

    @Bean
    SeenQuestions seenQuestions(Attempts attempts, ShowResult results, FindQuizVersion quizzes) {
        return new SeenQuestions(attempts, results, quizzes);
    }

    @Bean
    SweepAttempts sweepAttempts(Attempts attempts, SubmitAttempt submitAttempt, Clock clock) {
        return new SweepAttempts(attempts, submitAttempt, clock);
    }

    @Bean
    Recurring attemptSweep(SweepAttempts sweep, Leases leases, QuizProperties properties) {
        return leases.recurring(
                "attempt-sweep", Duration.ofSeconds(30), properties.attempt().sweepEvery(), sweep::sweep);
    }

    @Bean
    ShowQuestion showQuestion() {
        return new ShowQuestion(new SecureRandom());
    }
}
