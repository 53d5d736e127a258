package io.rizhi.study.directory.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> WORDS = List.of("wangfang", "王芳", "县中心医院", "rizhi", "日知");
    private final PasswordRules rules = new PasswordRules(Set.of("password", "letmein1", "woaini1314"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short7!",
                "password",
                "Password12!",
                "LETMEIN1",
                "aaaaaaaaaa",
                "12345678",
                "87654321",
                "qwertyuiop",
                "abcabcabc",
                "wangfang1",
                "王芳王芳2026",
                "rizhi2026",
                "woaini1314",
                "abababab"
            })
    void refuses_what_somebody_who_knows_the_person_or_a_list_would_try(String password) {
        assertThat(rules.isTooWeak(password, WORDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tulip-harbour-42", "海边的风很大呀呢", "correct horse battery", "xK9#mQ2$", "wangfang likes long walks"
            })
    void accepts_any_characters_when_they_are_hard_to_guess(String password) {
        assertThat(rules.isTooWeak(password, WORDS)).isFalse();
    }
}
