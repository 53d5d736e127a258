package io.rizhi.testkit.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The problem codes of one module and what is wrong with them. A code is a static field whose type is called
 * {@code Problem}, in a class {@code …Problems}; the type is only looked at by reflection.
 *
 * @param module the module's folder name; its pages name it as owner
 * @param codes in the order found, repeats included
 * @param texts folder with {@code *_zh_CN.properties} and {@code *_en.properties}
 * @param pages folder with one page per code
 * @param released codes that the last release promised, one a line; may not exist yet
 */
record ProblemCatalogue(String module, List<String> codes, Path texts, Path pages, Path released) {
    static ProblemCatalogue of(Path folder, Path root) {
        var classes = folder.toAbsolutePath().resolve("target/classes");
        return new ProblemCatalogue(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                codesIn(classes),
                classes.resolve("problems"),
                root.resolve("docs/problems"),
                folder.resolve("src/released/problem-codes.txt"));
    }

    List<String> violations() {
        var found = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String code : codes) {
            if (!seen.add(code)) {
                found.add(code + " is declared twice");
            }
        }
        for (String language : new String[] {"zh_CN", "en"}) {
            Set<Object> keys = textKeys(language);
            seen.stream()
                    .filter(code -> !keys.contains(code + ".title"))
                    .forEach(code ->
                            found.add(code + ".title is missing in " + texts + "/*_" + language + ".properties"));
        }
        seen.forEach(code -> checkPage(code, found));
        ownPages().stream()
                .filter(code -> !seen.contains(code))
                .forEach(code -> found.add(code + ".md names " + module + " as owner, but there is no such code"));
        releasedCodes().stream()
                .filter(code -> !seen.contains(code))
                .forEach(code -> found.add(code + " was promised by the last release and is gone"));
        return found;
    }

    private void checkPage(String code, List<String> found) {
        var page = pages.resolve(code + ".md");
        if (!Files.exists(page)) {
            found.add("docs/problems/" + code + ".md is missing");
        } else if (!isOwned(page)) {
            found.add("docs/problems/" + code + ".md does not name its owner (expected: a line \"Owner: " + module
                    + "\")");
        }
    }

    private boolean isOwned(Path page) {
        return lines(page).stream()
                .anyMatch(line -> line.replace("*", "").strip().equals("Owner: " + module));
    }

    private Set<String> ownPages() {
        var own = new TreeSet<String>();
        if (Files.isDirectory(pages)) {
            filesOf(pages, ".md")
                    .filter(this::isOwned)
                    .forEach(page -> own.add(page.getFileName().toString().replace(".md", "")));
        }
        return own;
    }

    private List<String> releasedCodes() {
        return Files.exists(released)
                ? lines(released).stream().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    private Set<Object> textKeys(String language) {
        var all = new Properties();
        if (Files.isDirectory(texts)) {
            filesOf(texts, "_" + language + ".properties").forEach(file -> {
                try (BufferedReader in = Files.newBufferedReader(file)) {
                    all.load(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return all.keySet();
    }

    private static Stream<Path> filesOf(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codesIn(Path classes) {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("Problems.class"))
                    .sorted()
                    .flatMap(file -> codesOf(classes.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codesOf(Path classFile) {
        var name = classFile
                .toString()
                .replace(".class", "")
                .replace(classFile.getFileSystem().getSeparator(), ".");
        try {
            return Stream.of(Class.forName(name).getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType().getSimpleName().equals("Problem"))
                    .map(ProblemCatalogue::codeOf);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String codeOf(Field field) {
        try {
            field.setAccessible(true);
            var problem = field.get(null);
            var code = field.getType().getMethod("code");
            code.setAccessible(true);
            return String.valueOf(code.invoke(problem));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No code in " + field, e);
        }
    }
}
