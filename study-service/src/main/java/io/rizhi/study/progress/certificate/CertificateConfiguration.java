package io.rizhi.study.progress.certificate;

import io.rizhi.events.Topics;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

    @Bean
    IndexDeclarations certificateIndexes() {
        return MongoCertificates.indexes();
    }

    @Bean
    Certificates certificates(Aggregates aggregates, Clock clock) {
        return new MongoCertificates(
                aggregates.collection(MongoCertificates.COLLECTION, Topics.STUDY_CERTIFICATE), clock);
    }

    @Bean
    KeepCertificate keepCertificate(
            RecordLoader loader,
            Certificates certificates,
            PeopleReader people,
            Publications publications,
            Clock clock) {
        return new KeepCertificate(loader, certificates, people, publications, clock);
    }

    @Bean
    ShowCertificates showCertificates(Certificates certificates) {
        return new ShowCertificates(certificates);
    }

    @Bean
    Subscription certificatesOfRecords(KeepCertificate keep) {
        return new CertificateListener(keep).subscription();
    }
}
