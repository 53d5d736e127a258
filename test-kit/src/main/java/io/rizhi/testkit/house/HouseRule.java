package io.rizhi.testkit.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule.
 *
 * @param name the rule as a sentence
 * @param violations what breaks it in a house; empty when nothing does
 */
public record HouseRule(String name, Function<House, List<String>> violations) {
    /** A rule on byte code. It may match nothing: its planted violation proves that it can. */
    static HouseRule onClasses(String name, Function<House, ArchRule> rule) {
        return new HouseRule(
                name,
                house -> rule.apply(house)
                        .allowEmptyShould(true)
                        .evaluate(house.classes())
                        .getFailureReport()
                        .getDetails());
    }

    /** A rule on the lines of source files. */
    static HouseRule onSource(String name, Function<House, List<String>> violations) {
        return new HouseRule(name, violations);
    }
}
