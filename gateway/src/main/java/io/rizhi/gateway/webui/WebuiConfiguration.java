package io.rizhi.gateway.webui;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the pages. */
@Configuration(proxyBeanMethods = false)
class WebuiConfiguration {

    @Bean
    WebFilesFilter webFilesFilter() {
        return new WebFilesFilter(WebFiles.fromClassPath(), new PagePolicy(new SecureRandom()));
    }
}
