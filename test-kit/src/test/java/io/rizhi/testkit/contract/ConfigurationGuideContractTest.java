package io.rizhi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.testkit.contract.ConfigurationGuide.Row;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** {@code -Drizhi.write} writes {@code docs/guide/configuration.md}; without it the test fails when the page is stale. */
class ConfigurationGuideContractTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/guide/configuration.md");
    private static final List<String> MODULES =
            List.of("service-kit", "gateway", "study-service", "quiz-service", "notification-service");

    private static final String HEAD = """
            # Configuration

            Generated from the Javadoc of the settings; do not edit. `./dev openapi` writes it.

            Every property is also an environment variable: `rizhi.mongo.uri` is `RIZHI_MONGO_URI`. In containers a file named like the property under `/run/secrets` works as
            well and suits secrets. The launcher sets what one machine needs; `docker-compose.yml` and `.env.example` show it for containers. A service that
            misses a setting without a default says which and stops; “–” marks those that each service or its operator has to set.
            """;

    @Test
    void the_guide_says_what_the_settings_say() throws IOException {
        String page = page();
        if (System.getProperty("rizhi.write") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/guide/configuration.md is stale; run: mvn -pl test-kit -am test -Dtest=ConfigurationGuide*"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Drizhi.write")
                .isEqualTo(page);
    }

    @Test
    void every_kind_of_setting_becomes_a_row() throws IOException {
        assertThat(ConfigurationGuide.rows(List.of(source("""
                        /**
                         * @param maxSize largest, such as {@code 4MB}
                         * @param token absent where none is used
                         * @param issuers by name
                         * @param inner a group
                         */
                        @ConfigurationProperties("rizhi.sample")
                        record Sample(@DefaultValue("8KB") DataSize maxSize, @Nullable String token, Map<String, String> issuers,
                                      @DefaultValue Inner inner) {
                            /** @param isOn whether */
                            record Inner(@Min(1) boolean isOn) {}
                        }
                        """))))
                .containsExactly(
                        new Row("rizhi.sample.inner.is-on", "–", "a group: whether"),
                        new Row("rizhi.sample.issuers.<name>", "–", "by name"),
                        new Row("rizhi.sample.max-size", "`8KB`", "largest, such as `4MB`"),
                        new Row("rizhi.sample.token", "none", "absent where none is used"));
    }

    @Test
    void a_setting_that_nothing_is_said_about_is_refused() {
        var silent = source("@ConfigurationProperties(\"rizhi.sample\") record Sample(int size) {}");

        assertThatThrownBy(() -> ConfigurationGuide.rows(List.of(silent)))
                .hasMessageContaining("rizhi.sample.size")
                .hasMessageContaining("@param size");
    }

    private static String page() throws IOException {
        var page = new StringBuilder(HEAD);
        for (String module : MODULES) {
            page.append("\n## ")
                    .append(module.equals("service-kit") ? "Every service" : module)
                    .append("\n\n| Property | Default | Meaning |\n|---|---|---|\n");
            ConfigurationGuide.rows(sources(module))
                    .forEach(row -> page.append(row.line()).append('\n'));
        }
        return page.toString();
    }

    private static Iterable<? extends JavaFileObject> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            var settings = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ConfigurationGuideContractTest::hasSettings)
                    .sorted()
                    .collect(Collectors.toList());
            assertThat(settings).as("settings of " + module).isNotEmpty();
            return ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(settings);
        }
    }

    private static boolean hasSettings(Path file) {
        try {
            return Files.readString(file).contains("@ConfigurationProperties(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
