package io.rizhi.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class CallerAddressTest {

    @Test
    void ignores_a_forwarded_address_when_no_proxy_is_trusted() {
        assertThat(new CallerAddress(List.of()).of(from("192.0.2.1", "203.0.113.9")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void believes_a_trusted_proxy() {
        assertThat(new CallerAddress(List.of("10.0.0.0/24")).of(from("10.0.0.5", "203.0.113.9")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void does_not_believe_an_address_that_only_claims_to_be_a_proxy() {
        assertThat(new CallerAddress(List.of("10.0.0.0/24")).of(from("192.0.2.1", "203.0.113.9")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void goes_back_only_as_far_as_the_hops_are_trusted() {
        CallerAddress addresses = new CallerAddress(List.of("10.0.0.5", "10.0.0.6"));

        assertThat(addresses.of(from("10.0.0.5", "198.51.100.1, 203.0.113.9, 10.0.0.6")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void stops_at_an_entry_that_is_no_address() {
        assertThat(new CallerAddress(List.of("10.0.0.5")).of(from("10.0.0.5", "evil.example")))
                .isEqualTo("10.0.0.5");
    }

    @Test
    void refuses_a_proxy_that_is_no_address() {
        assertThatThrownBy(() -> new CallerAddress(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trusted-proxies: proxy.example");
    }

    private static MockServerHttpRequest from(String remote, String forwardedFor) {
        return MockServerHttpRequest.get("/api/v1/session")
                .remoteAddress(new InetSocketAddress(remote, 50000))
                .header("X-Forwarded-For", forwardedFor)
                .build();
    }
}
