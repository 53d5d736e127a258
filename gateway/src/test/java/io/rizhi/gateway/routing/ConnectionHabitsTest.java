package io.rizhi.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.gateway.platform.GatewayProperties;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import reactor.netty.http.client.HttpClient;

class ConnectionHabitsTest {

    @Test
    void lets_a_service_work_silently_as_long_as_the_longest_route_allows() {
        GatewayProperties properties = properties(Map.of("rizhi.gateway.limits.import-for", "7m"));

        assertThat(silence(properties)).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void never_takes_less_than_a_minute_of_silence_for_the_end() {
        GatewayProperties properties =
                properties(Map.of("rizhi.gateway.limits.import-for", "10s", "rizhi.gateway.limits.export-for", "10s"));

        assertThat(silence(properties)).isEqualTo(Duration.ofMinutes(1));
    }

    private static Duration silence(GatewayProperties properties) {
        return new RoutingConfiguration()
                .connectionHabits(properties)
                .customize(HttpClient.create())
                .configuration()
                .responseTimeout();
    }

    private static GatewayProperties properties(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("rizhi.gateway", GatewayProperties.class);
    }
}
