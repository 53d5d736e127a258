package io.rizhi.quiz.quiz;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.offload.UpgradeLifecycle;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.QuestionPool;
import io.rizhi.quiz.bank.QuestionUses;
import io.rizhi.quiz.importing.DraftQuizzes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of quizzes. */
@Configuration(proxyBeanMethods = false)
class QuizConfiguration {

    @Bean
    Quizzes quizzes(Aggregates aggregates, MongoDatabase database, QuestionPool pool) {
        return new MongoQuizzes(aggregates.collection(MongoQuizzes.QUIZZES, Topics.QUIZ_QUIZ), database, pool);
    }

    @Bean
    QuizList quizList(MongoDatabase database) {
        return new MongoQuizList(database);
    }

    @Bean
    UpgradeLifecycle quizUpgrade(QuizList quizzes) {
        return new UpgradeLifecycle("quizzes", quizzes.upgrade());
    }

    @Bean
    IndexSource quizIndexes() {
        return MongoQuizzes::indexes;
    }

    @Bean
    QuestionUses questionUses(Quizzes quizzes) {
        return new QuizUses(quizzes);
    }

    @Bean
    CheckDraft checkDraft(FindQuestions questions) {
        return new CheckDraft(questions);
    }

    @Bean
    CreateQuiz createQuiz(Quizzes quizzes, CheckDraft checkDraft, Clock clock) {
        return new CreateQuiz(quizzes, checkDraft, clock);
    }

    @Bean
    UpdateQuiz updateQuiz(Quizzes quizzes, CheckDraft checkDraft, Clock clock) {
        return new UpdateQuiz(quizzes, checkDraft, clock);
    }

    @Bean
    PublishQuiz publishQuiz(Quizzes quizzes, FindQuestions questions, QuestionPool pool, Clock clock) {
        return new PublishQuiz(quizzes, questions, pool, clock);
    }

    @Bean
    ShowQuizzes showQuizzes(FindQuestions questions, QuestionPool pool) {
        return new ShowQuizzes(questions, pool);
    }

    @Bean
    FindQuiz findQuiz(Quizzes quizzes) {
        return new FindQuiz(quizzes);
    }

    @Bean
    FindQuizVersion findQuizVersion(Quizzes quizzes) {
        return new FindQuizVersion(quizzes);
    }

    @Bean
    ShowUnpublishedChanges showUnpublishedChanges(Quizzes quizzes, FindQuizVersion versions, FindQuestions questions) {
        return new ShowUnpublishedChanges(quizzes, versions, questions);
    }

    @Bean
    FindCorrectedQuiz findCorrectedQuiz(FindQuizVersion versions, Corrections corrections) {
        return new FindCorrectedQuiz(versions, corrections);
    }

    @Bean
    DraftQuizzes draftQuizzes(CreateQuiz createQuiz) {
        return new DraftFromImport(createQuiz);
    }
}
