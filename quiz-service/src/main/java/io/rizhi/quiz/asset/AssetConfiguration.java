package io.rizhi.quiz.asset;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of pictures. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {

    @Bean
    Assets assets(MongoDatabase database) {
        return new MongoAssets(database);
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
