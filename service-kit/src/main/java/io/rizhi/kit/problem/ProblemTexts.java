package io.rizhi.kit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Titles and details in Chinese and English, gathered from {@code problems/} of every jar on the class path. */
public final class ProblemTexts {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Map<String, String> chinese;
    private final Map<String, String> english;

    private ProblemTexts(Map<String, String> chinese, Map<String, String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Reads all text files once; a key defined twice stops the start. */
    public static ProblemTexts load() {
        return new ProblemTexts(read("zh_CN"), read("en"));
    }

    /** The language of the answer: English when it is preferred over Chinese, else Chinese. */
    public static Locale language(List<Locale.LanguageRange> accepted) {
        for (Locale.LanguageRange range : accepted) {
            if (range.getRange().startsWith("zh")) {
                return CHINESE;
            }
            if (range.getRange().startsWith("en")) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }

    /** The text, or empty when there is none for the key. */
    public Optional<String> find(String key, List<Object> args, Locale language) {
        @Nullable String pattern = (language.getLanguage().equals("en") ? english : chinese).get(key);
        return Optional.ofNullable(pattern).map(text -> new MessageFormat(text, language).format(args.toArray()));
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> texts = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:problems/*_" + suffix + ".properties");
            for (Resource file : files) {
                addAll(texts, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("problem texts cannot be read", e);
        }
        return texts;
    }

    private static void addAll(Map<String, String> texts, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Enumeration<?> names = properties.propertyNames();
        while (names.hasMoreElements()) {
            String key = String.valueOf(names.nextElement());
            if (texts.put(key, properties.getProperty(key, "")) != null) {
                throw new IllegalStateException(
                        "problem text: " + key + " (expected: defined once, again in " + file + ")");
            }
        }
    }
}
