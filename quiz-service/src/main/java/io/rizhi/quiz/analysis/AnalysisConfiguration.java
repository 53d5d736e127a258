package io.rizhi.quiz.analysis;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.Projections;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of analysis. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    Projection analysis() {
        return MongoAnalysisProjection.projection();
    }

    @Bean
    GradedTries gradedTries(Projections projections, Offload offload) {
        return new MongoGradedTries(projections, offload);
    }

    @Bean
    AnalyseQuiz analyseQuiz(GradedTries tries, FindCorrectedQuiz quizzes, Offload offload) {
        return new AnalyseQuiz(tries, quizzes, offload);
    }
}
