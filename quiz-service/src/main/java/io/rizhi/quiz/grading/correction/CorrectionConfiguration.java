package io.rizhi.quiz.grading.correction;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.client.OutboundCalls;
import io.rizhi.kit.client.ServiceClients;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Recurring;
import io.rizhi.quiz.asset.AssetUses;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.platform.QuizProperties;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of corrections. */
@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {
    @Bean
    AssetUses correctionAssets(KeyCorrections corrections) {
        return corrections::namedAssets;
    }

    @Bean
    MongoKeyCorrections keyCorrections(MongoDatabase database) {
        return new MongoKeyCorrections(database);
    }

    @Bean
    IndexSource keyCorrectionIndexes() {
        return MongoKeyCorrections::indexes;
    }

    @Bean
    FindCorrectable findCorrectable(FindQuizVersion quizzes, KeyCorrections corrections) {
        return new FindCorrectable(quizzes, corrections);
    }

    @Bean
    CertificateForecasts certificateForecasts(ServiceClients clients, OutboundCalls calls, QuizProperties properties) {
        return new CertificateClient(clients.toService("study", properties.studyUrl()), calls);
    }

    @Bean
    PreviewCorrection previewCorrection(FindCorrectable find, Attempts attempts, CertificateForecasts certificates) {
        return new PreviewCorrection(find, attempts, certificates);
    }

    @Bean
    CorrectQuestion correctQuestion(FindCorrectable find, KeyCorrections corrections, Clock clock) {
        return new CorrectQuestion(find, corrections, clock);
    }

    @Bean
    ListTyped listTyped(FindCorrectable find, Attempts attempts) {
        return new ListTyped(find, attempts);
    }

    @Bean
    UndoCorrection undoCorrection(FindCorrectable find, KeyCorrections corrections, Clock clock) {
        return new UndoCorrection(find, corrections, clock);
    }

    @Bean
    RunCorrections runCorrections(
            KeyCorrections corrections,
            FindCorrectable find,
            Attempts attempts,
            AfterCorrection after,
            Leases leases,
            Clock clock) {
        return new RunCorrections(corrections, find, attempts, after, leases, clock);
    }

    @Bean
    Recurring correctionRounds(RunCorrections run, QuizProperties properties) {
        return new Recurring("key corrections", properties.grading().correctEvery(), run::run);
    }
}
