package io.rizhi.notification.reason;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.reminder.model.WithheldReason;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

    private final NoticeTexts texts = new NoticeTexts();

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_name_title_and_body_in_both_languages(Reason reason) {
        for (String language : new String[] {"zh-CN", "en"}) {
            assertThat(texts.name(reason, language)).isNotBlank();
            assertThat(texts.title(reason, language, Map.of())).isNotBlank();
            assertThat(texts.body(reason, language, Map.of())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(WithheldReason.class)
    void every_withheld_reason_has_words(WithheldReason reason) {
        assertThat(texts.text("withheld." + reason.code(), "zh-CN", Map.of())).startsWith("没有发送");
        assertThat(texts.text("withheld." + reason.code(), "en", Map.of())).startsWith("Not sent");
    }

    @Test
    void both_languages_have_the_same_keys_and_places() {
        var zh = ResourceBundle.getBundle("notices/notices", Locale.SIMPLIFIED_CHINESE);
        var en = ResourceBundle.getBundle("notices/notices", Locale.ENGLISH);

        assertThat(en.keySet()).isEqualTo(zh.keySet());
        for (String key : zh.keySet()) {
            assertThat(places(en.getString(key))).as(key).isEqualTo(places(zh.getString(key)));
        }
    }

    @Test
    void an_argument_with_signs_of_the_template_language_stays_as_it_is() {
        assertThat(texts.title(Reason.NUDGE, "zh-CN", Map.of("planTitle", "$1 {day} \\")))
                .isEqualTo("负责人提醒你学习《$1 {day} \\》");
    }

    private static java.util.Set<String> places(String template) {
        return Pattern.compile("\\{\\w+}")
                .matcher(template)
                .results()
                .map(found -> found.group())
                .collect(java.util.stream.Collectors.toSet());
    }
}
