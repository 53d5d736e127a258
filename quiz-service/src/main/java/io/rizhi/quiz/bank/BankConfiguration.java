package io.rizhi.quiz.bank;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the question bank. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    @Bean
    Questions questions(MongoDatabase database) {
        return new MongoQuestions(database);
    }

    @Bean
    IndexSource questionIndexes() {
        return MongoQuestions::indexes;
    }

    @Bean
    CreateQuestion createQuestion(Questions questions, Clock clock) {
        return new CreateQuestion(questions, clock);
    }

    @Bean
    UpdateQuestion updateQuestion(Questions questions, Clock clock) {
        return new UpdateQuestion(questions, clock);
    }

    @Bean
    FindQuestions findQuestions(Questions questions) {
        return new FindQuestions(questions);
    }

    @Bean
    StoreImported storeImported(Questions questions) {
        return new StoreImported(questions);
    }

    @Bean
    KnownQuestions knownQuestions(Questions questions) {
        return new KnownQuestions(questions);
    }

    @Bean
    QuestionPool questionPool(MongoDatabase database) {
        return new MongoQuestionPool(database);
    }
}
