package io.rizhi.study.platform;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StudyProperties.class)
class PlatformConfiguration {

    static {
        // Both come from the token and a header, not from the query, so the API document leaves them out.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IdempotencyKey.class);
    }
}
