package io.rizhi.quiz.importing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.bank.KnownQuestions;
import io.rizhi.quiz.bank.StoreImported;
import io.rizhi.quiz.platform.QuizProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of imports. */
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    ImportBatches importBatches(MongoDatabase database) {
        return new MongoImportBatches(database);
    }

    @Bean
    ReadSource readSource(Offload offload, QuizProperties properties) {
        return new ReadSource(offload, properties.importing().timeLimit());
    }

    @Bean
    StartImport startImport(
            ImportBatches batches, KnownQuestions known, Assets assets, ReadSource reading, Clock clock) {
        return new StartImport(batches, known, assets, reading, clock);
    }

    @Bean
    EditItem editItem(ImportBatches batches, KnownQuestions known) {
        return new EditItem(batches, known);
    }

    @Bean
    CommitImport commitImport(ImportBatches batches, StoreImported bank, DraftQuizzes quizzes, Clock clock) {
        return new CommitImport(batches, bank, quizzes, clock);
    }

    @Bean
    FindingTexts findingTexts() {
        return new FindingTexts();
    }

    @Bean
    ReportImport reportImport(ImportBatches batches, FindingTexts texts, Offload offload, QuizProperties properties) {
        return new ReportImport(batches, texts, offload, properties.importing().timeLimit());
    }

    @Bean
    ShowImport showImport(FindingTexts texts) {
        return new ShowImport(texts);
    }
}
