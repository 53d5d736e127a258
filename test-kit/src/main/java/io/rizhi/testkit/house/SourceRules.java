package io.rizhi.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the source text shows. */
final class SourceRules {
    private static final int LONGEST_FILE = 400;

    // Written in pieces, so that this file does not break its own rules.
    private static final Pattern SLEEP = Pattern.compile("Thread\\.sl" + "eep\\(");
    private static final Pattern BARE_TO_DO = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b(?!\\(#\\d+\\))");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled(?!\\(\"#\\d+)");
    private static final Pattern SERVER_SCRIPT = Pattern.compile("\"\\$wh" + "ere\"");

    private static final HouseRule NO_SLEEP =
            HouseRule.onSource("nobody waits by sleeping", house -> linesMatching(house, SLEEP));

    private static final HouseRule NO_BARE_TO_DO = HouseRule.onSource(
            "an open point in the code carries an issue number", house -> linesMatching(house, BARE_TO_DO));

    private static final HouseRule NO_SWITCHED_OFF_TEST = HouseRule.onSource(
            "a switched-off test carries an issue number", house -> linesMatching(house, SWITCHED_OFF));

    private static final HouseRule NO_SERVER_SCRIPT =
            HouseRule.onSource("no query runs script in the server", house -> linesMatching(house, SERVER_SCRIPT));

    private static final HouseRule SHORT_FILES =
            HouseRule.onSource("no file is longer than " + LONGEST_FILE + " lines", SourceRules::longFiles);

    private SourceRules() {}

    static List<HouseRule> all() {
        return List.of(NO_SLEEP, NO_BARE_TO_DO, NO_SWITCHED_OFF_TEST, NO_SERVER_SCRIPT, SHORT_FILES);
    }

    private static List<String> longFiles(House house) {
        return files(house).stream()
                .filter(file -> lines(file).size() > LONGEST_FILE)
                .map(file -> file + " has " + lines(file).size() + " lines")
                .toList();
    }

    static List<String> linesMatching(House house, Pattern pattern) {
        var found = new ArrayList<String>();
        for (Path file : files(house)) {
            var lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                }
            }
        }
        return found;
    }

    static List<Path> files(House house) {
        return house.sources().stream().flatMap(SourceRules::javaFiles).sorted().toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
