package io.rizhi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.launcher.process.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevScriptTest {
    @TempDir
    Path checkout;

    @BeforeEach
    void copies_the_script() throws IOException {
        Files.copy(Repository.root().resolve("dev"), checkout.resolve("dev"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void sums_the_tests_of_all_modules() throws Exception {
        report("study-service", "surefire-reports", 5, 0, 0, 1);
        report("study-service", "failsafe-reports", 2, 0, 0, 0);
        report("gateway", "surefire-reports", 3, 0, 0, 0);

        var done = dev(System.getenv("PATH"), "totals");

        assertThat(done.said()).isEqualTo("9 passed, 0 failed");
        assertThat(done.code()).isZero();
    }

    @Test
    void a_failure_or_an_error_is_counted_and_fails() throws Exception {
        report("gateway", "surefire-reports", 7, 1, 2, 0);

        var done = dev(System.getenv("PATH"), "totals");

        assertThat(done.said()).isEqualTo("4 passed, 3 failed");
        assertThat(done.code()).isNotZero();
    }

    @Test
    void a_module_whose_tests_did_not_run_fails_though_nothing_is_red() throws Exception {
        report("gateway", "surefire-reports", 3, 0, 0, 0);
        report("quiz-service", "surefire-reports", 4, 0, 0, 4);
        source("study-service");

        var done = dev(System.getenv("PATH"), "totals");

        assertThat(done.said())
                .contains("No test of quiz-service ran.", "No test of study-service ran.", "3 passed, 0 failed");
        assertThat(done.code()).isNotZero();
    }

    @Test
    void names_every_missing_tool_at_once_with_what_to_do() throws Exception {
        var tools = Files.createDirectory(checkout.resolve("tools"));
        for (String tool : new String[] {"bash", "env", "dirname", "grep", "cat"}) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin").resolve(tool));
        }

        var done = dev(tools.toString(), "check");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.said())
                .contains(
                        "JDK 17",
                        "openjdk-17-jdk-headless",
                        "Maven 3.8",
                        "apt-get install maven",
                        "Node.js 20.19",
                        "npm");
    }

    @Test
    void help_has_one_line_for_each_command() throws Exception {
        var said = dev(System.getenv("PATH"), "help").said();

        assertThat(said.lines()).hasSize(10).allMatch(line -> line.startsWith("./dev "));
        assertThat(dev(System.getenv("PATH"), "tset").code()).isEqualTo(2);
    }

    private void report(String module, String kind, int tests, int failures, int errors, int skipped)
            throws IOException {
        source(module);
        var folder = Files.createDirectories(
                checkout.resolve(module).resolve("target").resolve(kind));
        Files.writeString(
                folder.resolve("TEST-io.rizhi.SomeTest.xml"),
                String.format(
                        "<?xml version=\"1.0\"?>%n<testsuite xmlns:xsi=\"x\" name=\"a\" time=\"0.1\" tests=\"%d\" errors=\"%d\""
                                + " skipped=\"%d\" failures=\"%d\">%n  <testcase name=\"b\"/>%n</testsuite>%n",
                        tests, errors, skipped, failures));
    }

    private void source(String module) throws IOException {
        var folder = Files.createDirectories(checkout.resolve(module).resolve("src/test/java"));
        Files.writeString(folder.resolve("SomeTest.java"), "class SomeTest {}");
    }

    private record Done(int code, String said) {}

    private Done dev(String path, String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "/usr/bin/bash", checkout.resolve("dev").toString(), command)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("RIZHI_"));
        builder.environment().put("PATH", path);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Done(process.waitFor(), said);
    }
}
