package io.rizhi.quiz.report;

import io.rizhi.events.Topics;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.quiz.attempt.SeenQuestions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of reports about questions. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    QuestionReports questionReports(Aggregates aggregates) {
        return new MongoQuestionReports(
                aggregates.collection(MongoQuestionReports.COLLECTION, Topics.QUIZ_QUESTION_REPORT));
    }

    @Bean
    IndexSource questionReportIndexes() {
        return MongoQuestionReports::indexes;
    }

    @Bean
    ReportQuestion reportQuestion(QuestionReports reports, SeenQuestions seen, Clock clock) {
        return new ReportQuestion(reports, seen, clock);
    }

    @Bean
    CloseReport closeReport(QuestionReports reports, Clock clock) {
        return new CloseReport(reports, clock);
    }
}
