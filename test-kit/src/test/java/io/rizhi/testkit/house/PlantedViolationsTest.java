package io.rizhi.testkit.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedViolationsTest {
    /** Rule on classes → the package below io.rizhi.planted that breaks it. */
    private static final Map<String, String> PLANTED_CLASSES = Map.ofEntries(
            entry("features form no cycles", "cycle"),
            entry("model sees only Java, null annotations, ids and other models", "modelknows"),
            entry("use cases and store interfaces hold no Spring type", "corespring"),
            entry("inside a feature only Mongo… and …Document see driver types", "coredriver"),
            entry("stores, documents, controllers and listeners are package-private", "publicstore"),
            entry("controllers return only views, streams of them, files or nothing", "rawcontroller"),
            entry("only KafkaBridge blocks on a pipeline", "blocks"),
            entry("nobody subscribes without handling the outcome", "subscribes"),
            entry("nobody uses onErrorContinue", "continues"),
            entry("only OutboxRelay and DeadLetters send to Kafka", "sends"),
            entry("only InTransaction opens a driver session", "opens"),
            entry("configuration is bound to records, never read with @Value", "value"),
            entry("nothing is injected into a field", "field"),
            entry("time comes from a Clock", "clock"),
            entry("resilience is composed in code, without annotations", "resilience"),
            entry("HTTP is answered by annotated controllers; no router functions, no WebSocket", "router"),
            entry("no filter is parsed from text", "parses"),
            entry("no class has a name that says nothing", "names"),
            entry("every package is @NullMarked", "unmarked"),
            entry("service-kit knows no service", "kit"));

    /** Rule on source → a line that breaks it. */
    private static final Map<String, String> PLANTED_LINES = Map.of(
            "nobody waits by sleeping", "Thread.sl" + "eep(10);",
            "an open point in the code carries an issue number", "// TO" + "DO later",
            "a switched-off test carries an issue number", "@Dis" + "abled",
            "no query runs script in the server", "Filters.eq(\"$wh" + "ere\", text);",
            "no file is longer than 400 lines", "\n".repeat(401),
            "service-kit knows no domain word", "int quizCount = 1;");

    static Stream<HouseRule> rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fires_on_its_planted_violation(HouseRule rule, @TempDir Path folder) throws IOException {
        assertThat(rule.violations().apply(planted(rule, folder)))
                .as(rule.name())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_silent_on_clean_code(HouseRule rule) {
        var clean = new House(
                "io.rizhi.planted.clean",
                new ClassFileImporter().importPackages("io.rizhi.planted.clean"),
                List.of(Path.of("src/test/java/io/rizhi/planted/clean")),
                List.of());

        assertThat(rule.violations().apply(clean)).isEmpty();
    }

    @Test
    void an_issue_number_makes_an_open_point_legal(@TempDir Path folder) throws IOException {
        var rule = rules().filter(each -> each.name().startsWith("an open point"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.violations().apply(source(folder, "// TO" + "DO(#12) later")))
                .isEmpty();
    }

    @Test
    void a_domain_word_in_a_comment_or_inside_another_word_is_none(@TempDir Path folder) throws IOException {
        var rule = KitRules.knowsNoDomainWord();

        assertThat(rule.violations().apply(source(folder, " * A quiz, say.\nint explanation;\nString remember;")))
                .isEmpty();
        assertThat(rule.violations().apply(source(folder, "String memberId;"))).isNotEmpty();
    }

    private static House planted(HouseRule rule, Path folder) throws IOException {
        if (PLANTED_LINES.containsKey(rule.name())) {
            return source(folder, PLANTED_LINES.get(rule.name()));
        }
        assertThat(PLANTED_CLASSES).as("a planted violation for each rule").containsKey(rule.name());
        var name = "io.rizhi.planted." + PLANTED_CLASSES.get(rule.name());
        return new House(name, new ClassFileImporter().importPackages(name), List.of(), List.of());
    }

    private static House source(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("Planted.java"), text);
        var none = new ClassFileImporter().importPackages("io.rizhi.planted.nothing");
        return new House("io.rizhi.planted", none, List.of(folder), List.of());
    }
}
