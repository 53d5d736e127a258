package io.rizhi.study.statistics.topic;

import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.Projections;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.statistics.query.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

    @Bean
    Projection topics() {
        return MongoTopicsProjection.projection();
    }

    @Bean
    TopicRows topicRows(Projections projections) {
        return new MongoTopicRows(projections);
    }

    @Bean
    ShowTopics showTopics(Questions questions, PeopleReader people, TopicRows rows, RecordLoader calendars) {
        return new ShowTopics(questions, people, rows, calendars);
    }
}
