package io.rizhi.quiz.importing.exporting;

import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.platform.QuizProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of exports. */
@Configuration(proxyBeanMethods = false)
class ExportingConfiguration {

    @Bean
    ExportQuestions exportQuestions(FindQuestions bank, Assets assets, Offload offload, QuizProperties properties) {
        return new ExportQuestions(bank, assets, offload, properties.importing().timeLimit());
    }
}
