package io.rizhi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    private final SignInDelay delay = new SignInDelay();

    @Test
    void lets_a_few_mistakes_pass() {
        fail("192.0.2.1", 10);

        assertThat(delay.before("192.0.2.1")).isZero();
    }

    @Test
    void doubles_with_each_further_mistake_up_to_a_few_seconds() {
        fail("192.0.2.1", 11);
        assertThat(delay.before("192.0.2.1")).isEqualTo(Duration.ofMillis(100));

        fail("192.0.2.1", 1);
        assertThat(delay.before("192.0.2.1")).isEqualTo(Duration.ofMillis(200));

        fail("192.0.2.1", 500);
        assertThat(delay.before("192.0.2.1")).isEqualTo(Duration.ofMillis(3200));
    }

    @Test
    void leaves_other_addresses_alone() {
        fail("192.0.2.1", 50);

        assertThat(delay.before("192.0.2.2")).isZero();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            delay.failed(address);
        }
    }
}
