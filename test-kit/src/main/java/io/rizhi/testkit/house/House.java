package io.rizhi.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The code of one module, as the rules see it.
 *
 * @param basePackage such as {@code io.rizhi.study}
 * @param classes compiled main code
 * @param sources folders with source text, main and test
 * @param springParts name endings of classes that may see Spring beside the usual ones
 */
public record House(String basePackage, JavaClasses classes, List<Path> sources, List<String> springParts) {
    /** The module in this folder, once compiled. */
    public static House ofModule(Path folder, String basePackage) {
        var sources = new ArrayList<Path>();
        for (String each : new String[] {"src/main/java", "src/test/java"}) {
            if (Files.isDirectory(folder.resolve(each))) {
                sources.add(folder.resolve(each));
            }
        }
        var classes = new ClassFileImporter().importPath(folder.resolve("target/classes"));
        return new House(basePackage, classes, sources, List.of());
    }

    /** The same house, where classes with these name endings may also see Spring. */
    public House withSpringParts(String... endings) {
        return new House(basePackage, classes, sources, List.of(endings));
    }
}
