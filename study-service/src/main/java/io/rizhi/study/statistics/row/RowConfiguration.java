package io.rizhi.study.statistics.row;

import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RowConfiguration {

    @Bean
    Projection statistics() {
        return MongoStatisticsProjection.projection();
    }

    @Bean
    StudyRows studyRows(Projections projections) {
        return new MongoStudyRows(projections);
    }
}
