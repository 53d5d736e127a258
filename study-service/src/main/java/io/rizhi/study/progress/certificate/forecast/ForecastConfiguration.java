package io.rizhi.study.progress.certificate.forecast;

import io.rizhi.study.progress.certificate.Certificates;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForecastConfiguration {

    @Bean
    ForecastCertificates forecastCertificates(RecordLoader loader, Certificates certificates, Clock clock) {
        return new ForecastCertificates(loader, certificates, clock);
    }
}
