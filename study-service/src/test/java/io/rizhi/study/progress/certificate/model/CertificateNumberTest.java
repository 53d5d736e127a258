package io.rizhi.study.progress.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.ids.RandomIds;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final CertificateNumber NUMBER = new CertificateNumber("7K3MQ9TXB2H0");

    @Test
    void is_printed_in_groups_of_four() {
        assertThat(NUMBER.shown()).isEqualTo("7K3M-Q9TX-B2H0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M-Q9TX-B2H0", "7k3mq9txb2h0", " 7K3M Q9TX B2HO "})
    void is_read_as_people_type_it(String typed) {
        assertThat(CertificateNumber.read(typed)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-Q9TX-B2H", "7K3M-Q9TX-B2H00", "7K3M-Q9TX-B2HU", "7K3M_Q9TX_B2H0", "证书证书证书证书证书证书"})
    void anything_else_is_no_number(String typed) {
        assertThat(CertificateNumber.read(typed)).isEmpty();
    }

    @Test
    void letters_that_look_like_digits_are_read_as_them() {
        assertThat(CertificateNumber.read("il0o-0000-0000")).contains(new CertificateNumber("110000000000"));
    }

    @Test
    void drawn_numbers_are_well_formed_and_differ() {
        Set<CertificateNumber> drawn = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            CertificateNumber number = CertificateNumber.of(RandomIds.next());
            assertThat(CertificateNumber.read(number.shown())).contains(number);
            assertThat(drawn.add(number)).isTrue();
        }
    }
}
