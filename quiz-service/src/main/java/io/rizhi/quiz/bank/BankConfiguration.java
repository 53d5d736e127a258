package io.rizhi.quiz.bank;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.offload.UpgradeLifecycle;
import io.rizhi.quiz.asset.AssetUses;
import io.rizhi.quiz.asset.Assets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the question bank. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    @Bean
    Questions questions(MongoDatabase database) {
        return new MongoQuestions(database);
    }

    @Bean
    AssetUses questionAssets(Questions questions) {
        return questions::namedAssets;
    }

    @Bean
    IndexSource questionIndexes() {
        return MongoQuestions::indexes;
    }

    @Bean
    BankSettings bankSettings(MongoDatabase database) {
        return new MongoBankSettings(database);
    }

    @Bean
    UpgradeLifecycle questionUpgrade(Questions questions) {
        return new UpgradeLifecycle("questions", questions.upgrade());
    }

    @Bean
    CreateQuestion createQuestion(Questions questions, BankSettings settings, Assets assets, Clock clock) {
        return new CreateQuestion(questions, settings, assets, clock);
    }

    @Bean
    UpdateQuestion updateQuestion(Questions questions, BankSettings settings, Assets assets, Clock clock) {
        return new UpdateQuestion(questions, settings, assets, clock);
    }

    @Bean
    MoveQuestion moveQuestion(Questions questions, BankSettings settings, Clock clock) {
        return new MoveQuestion(questions, settings, clock);
    }

    @Bean
    ShowUses showUses(QuestionUses uses, AttemptCounts attempts) {
        return new ShowUses(uses, attempts);
    }

    @Bean
    RelabelQuestions relabelQuestions(Questions questions, BankSettings settings, Clock clock) {
        return new RelabelQuestions(questions, settings, clock);
    }

    @Bean
    FindDuplicates findDuplicates(Questions questions, QuestionUses uses) {
        return new FindDuplicates(questions, uses);
    }

    @Bean
    FindQuestions findQuestions(Questions questions) {
        return new FindQuestions(questions);
    }

    @Bean
    StoreImported storeImported(Questions questions, BankSettings settings, Clock clock) {
        return new StoreImported(questions, settings, clock);
    }

    @Bean
    KnownQuestions knownQuestions(Questions questions) {
        return new KnownQuestions(questions);
    }

    @Bean
    QuestionPool questionPool(MongoDatabase database) {
        return new MongoQuestionPool(database);
    }
}
