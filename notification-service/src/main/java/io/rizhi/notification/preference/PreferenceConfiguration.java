package io.rizhi.notification.preference;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.IndexDeclarations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Preferences: their store and the one use case that changes them. */
@Configuration(proxyBeanMethods = false)
class PreferenceConfiguration {

    @Bean
    PreferenceStore preferenceStore(MongoDatabase database) {
        return new MongoPreferences(database);
    }

    @Bean
    IndexDeclarations preferenceIndexes() {
        return MongoPreferences.indexes();
    }

    @Bean
    ChoosePreferences choosePreferences(PreferenceStore preferences, PreferencesChanged changed) {
        return new ChoosePreferences(preferences, changed);
    }
}
