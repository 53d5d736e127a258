package io.rizhi.study.directory.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "10,32", "40,900", "2000,900"})
    void the_wait_of_one_address_with_one_account_doubles_up_to_a_quarter_of_an_hour(int failures, long seconds) {
        assertThat(SignInDelay.refusalForAccountAndAddress(failures)).hasSeconds(seconds);
    }

    @Test
    void an_account_under_attack_from_elsewhere_only_answers_a_little_later() {
        assertThat(SignInDelay.slowingForAccount(10)).isZero();
        assertThat(SignInDelay.slowingForAccount(1_000_000)).isEqualTo(Duration.ofSeconds(3));
    }
}
