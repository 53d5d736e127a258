package io.rizhi.quiz.importing;

import io.rizhi.quiz.importing.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What findings say to an admin, in Chinese and English. */
public final class FindingTexts {
    private final Properties chinese = load("/findings_zh_CN.properties");
    private final Properties english = load("/findings_en.properties");

    /**
     * @param language zh-CN or en
     */
    public String of(Finding finding, String language) {
        boolean isEnglish = language.startsWith("en");
        String pattern = (isEnglish ? english : chinese).getProperty(finding.code(), finding.code());
        Locale locale = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new MessageFormat(pattern, locale).format(finding.arguments().toArray());
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream stream = FindingTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
