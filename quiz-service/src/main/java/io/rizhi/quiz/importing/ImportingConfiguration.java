package io.rizhi.quiz.importing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.offload.Offload;
import io.rizhi.quiz.asset.AssetUses;
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
    IndexSource importIndexes() {
        return MongoImportBatches::indexes;
    }

    @Bean
    AssetUses importAssets(ImportBatches batches) {
        return batches::namedAssets;
    }

    @Bean
    MarkDuplicates markDuplicates(KnownQuestions known) {
        return new MarkDuplicates(known);
    }

    @Bean
    ReadSource readSource(Offload offload, QuizProperties properties) {
        return new ReadSource(offload, properties.importing().timeLimit());
    }

    @Bean
    StartImport startImport(
            ImportBatches batches, MarkDuplicates duplicates, Assets assets, ReadSource reading, Clock clock) {
        return new StartImport(batches, duplicates, assets, reading, clock);
    }

    @Bean
    EditItem editItem(ImportBatches batches, MarkDuplicates duplicates, Assets assets) {
        return new EditItem(batches, duplicates, assets);
    }

    @Bean
    CommitImport commitImport(
            ImportBatches batches, MarkDuplicates duplicates, StoreImported bank, DraftQuizzes quizzes) {
        return new CommitImport(batches, duplicates, bank, quizzes);
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
