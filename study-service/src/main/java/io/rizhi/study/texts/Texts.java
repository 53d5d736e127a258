package io.rizhi.study.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One bundle of sentences in Chinese and English, from {@code texts/<name>_zh_CN.properties} and {@code _en}. An argument
 * stands in braces by its name, as in {@code {date}}. Chinese is the language when the caller's is not English.
 */
public final class Texts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");

    private final Properties chinese;
    private final Properties english;

    private Texts(Properties chinese, Properties english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Reads a bundle; a missing file or a key in one language only stops the start. */
    public static Texts load(String name) {
        Texts texts = new Texts(read(name + "_zh_CN"), read(name + "_en"));
        if (!texts.chinese.keySet().equals(texts.english.keySet())) {
            throw new IllegalStateException("texts: " + name + " (expected: the same keys in both languages)");
        }
        return texts;
    }

    /** The sentence; a key without one stops a test, and shows as itself to a person. */
    public String text(String language, String key, Map<String, String> arguments) {
        String pattern = (language.startsWith("en") ? english : chinese).getProperty(key, key);
        Matcher matcher = ARGUMENT.matcher(pattern);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), "")));
    }

    public Set<String> keys() {
        return chinese.stringPropertyNames();
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        String path = "/texts/" + file + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("texts: " + path + " (expected: on the class path)");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("texts cannot be read: " + path, e);
        }
    }
}
