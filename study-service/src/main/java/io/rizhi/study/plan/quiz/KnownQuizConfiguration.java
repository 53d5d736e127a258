package io.rizhi.study.plan.quiz;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnownQuizConfiguration {

    @Bean
    KnownQuizzes knownQuizzes(MongoDatabase database) {
        return new MongoKnownQuizzes(new Documents(database.getCollection(MongoKnownQuizzes.COLLECTION)));
    }

    @Bean
    Subscription quizPublished(KnownQuizzes quizzes) {
        return new QuizPublishedListener(quizzes).subscription();
    }
}
