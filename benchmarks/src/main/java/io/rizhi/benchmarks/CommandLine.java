package io.rizhi.benchmarks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param only what to measure
 * @param time what counts of each load
 * @param warmUp before it
 * @param connections in closed loop
 * @param people in the organisation
 * @param writesPage whether the results become a page of the documentation
 * @param jvm further options for the services' JVMs
 * @param words as they were given
 */
record CommandLine(
        Set<What> only,
        Duration time,
        Duration warmUp,
        int connections,
        int people,
        boolean writesPage,
        List<String> jvm,
        List<String> words) {

    static final String HELP = """
            Options: --only NAMES      some of start,memory,beats,responses,today,day,section,events (default: all of these),
                                       statistics,publish (an organisation of 50,000; by name only),
                                       starts (5,000 people start a quiz in a minute; by name only)
                     --seconds N       what counts of each load (default: 60)
                     --warm-up N       seconds before it (default: 120)
                     --connections N   in closed loop (default: 64)
                     --people N        in the organisation (default: 1000); a beat a second from each is the most
                     --jvm "OPTIONS"   further options for the services' JVMs, such as a flight recording
                     --print           print the results only, write no page into docs/performance""";

    private static final int LONGEST = 3_600;
    private static final int MOST_CONNECTIONS = 512;
    private static final int MOST_PEOPLE = 20_000;

    static CommandLine parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        CommandLine line = new CommandLine(
                usual(),
                Duration.ofSeconds(60),
                Duration.ofSeconds(120),
                64,
                1_000,
                true,
                List.of(),
                List.of(arguments));
        while (!words.isEmpty()) {
            line = line.with(words.pop(), words);
        }
        if (line.people < 2 * line.connections) {
            throw new BenchmarkException("--people: " + line.people + " (expected: at least twice the connections)");
        }
        return line;
    }

    /** What is measured when nothing is named. */
    private static EnumSet<What> usual() {
        EnumSet<What> usual = EnumSet.allOf(What.class);
        usual.removeAll(What.LARGE);
        usual.removeAll(What.RUSH);
        return usual;
    }

    private CommandLine with(String word, Deque<String> rest) {
        return switch (word) {
            case "--only" ->
                new CommandLine(names(value(word, rest)), time, warmUp, connections, people, writesPage, jvm, words);
            case "--seconds" ->
                new CommandLine(only, seconds(word, 1, rest), warmUp, connections, people, writesPage, jvm, words);
            case "--warm-up" ->
                new CommandLine(only, time, seconds(word, 1, rest), connections, people, writesPage, jvm, words);
            case "--connections" ->
                new CommandLine(
                        only, time, warmUp, number(word, 1, MOST_CONNECTIONS, rest), people, writesPage, jvm, words);
            case "--people" ->
                new CommandLine(
                        only, time, warmUp, connections, number(word, 2, MOST_PEOPLE, rest), writesPage, jvm, words);
            case "--print" -> new CommandLine(only, time, warmUp, connections, people, false, jvm, words);
            case "--jvm" ->
                new CommandLine(
                        only,
                        time,
                        warmUp,
                        connections,
                        people,
                        writesPage,
                        List.of(value(word, rest).split(" ")),
                        words);
            default -> throw new BenchmarkException("Unknown option: " + word + "\n" + HELP);
        };
    }

    private static Set<What> names(String text) {
        EnumSet<What> names = EnumSet.noneOf(What.class);
        Stream.of(text.split(",", -1)).map(What::of).forEach(what -> {
            boolean unused = names.add(what);
        });
        return names;
    }

    private static Duration seconds(String word, int least, Deque<String> rest) {
        return Duration.ofSeconds(number(word, least, LONGEST, rest));
    }

    private static int number(String word, int least, int most, Deque<String> rest) {
        String text = value(word, rest);
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BenchmarkException(word + ": " + text + " (expected: a number from " + least + " to " + most + ")");
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new BenchmarkException(word + " needs a value.\n" + HELP);
        }
        return rest.pop();
    }

    boolean asksForLarge() {
        return What.LARGE.stream().anyMatch(only::contains);
    }

    boolean asksForRush() {
        return What.RUSH.stream().anyMatch(only::contains);
    }

    boolean asksForSmall() {
        return usual().stream().anyMatch(only::contains);
    }

    boolean asksFor(What what) {
        return only.contains(what);
    }
}
