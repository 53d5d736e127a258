package io.rizhi.quiz.asset;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Recurring;
import io.rizhi.quiz.platform.QuizProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of pictures. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {

    @Bean
    StoredAssets assets(MongoDatabase database, Clock clock) {
        return new MongoAssets(database, clock);
    }

    @Bean
    IndexSource assetIndexes() {
        return MongoAssets::indexes;
    }

    @Bean
    SweepAssets sweepAssets(StoredAssets assets, List<AssetUses> uses, Clock clock, QuizProperties properties) {
        return new SweepAssets(assets, uses, clock, properties.asset().grace());
    }

    @Bean
    Recurring assetSweep(SweepAssets sweep, Leases leases, QuizProperties properties) {
        return leases.recurring(
                "asset-sweep", Duration.ofMinutes(2), properties.asset().sweepEvery(), sweep::sweep);
    }

    @Bean
    AddAsset addAsset(Assets assets) {
        return new AddAsset(assets);
    }

    @Bean
    ShowAsset showAsset(Assets assets, AssetViewers viewers) {
        return new ShowAsset(assets, viewers);
    }
}
