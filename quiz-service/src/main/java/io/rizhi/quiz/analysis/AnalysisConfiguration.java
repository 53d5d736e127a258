package io.rizhi.quiz.analysis;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.quiz.FindQuizVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of analysis. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    GradedTries gradedTries(MongoDatabase database) {
        return new MongoGradedTries(database);
    }

    @Bean
    IndexSource gradedTryIndexes() {
        return MongoGradedTries::indexes;
    }

    @Bean
    AnalyseQuiz analyseQuiz(GradedTries tries, FindQuizVersion quizzes, Offload offload) {
        return new AnalyseQuiz(tries, quizzes, offload);
    }
}
