package io.rizhi.testkit.house;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.regex.Pattern;

/** What keeps {@code service-kit} a kit. */
final class KitRules {
    /** A domain word as a word of its own or as a part of a camel-case name, outside comments. */
    private static final Pattern DOMAIN_WORD = Pattern.compile(
            "^(?!\\s*(\\*|//|/\\*)).*(\\b(quiz(zes)?|plans?|members?)|(\\b|(?<=[a-z]))(Quiz(zes)?|Plans?|Members?))(\\b|(?=[A-Z]))");

    private KitRules() {}

    static HouseRule knowsNoDomainWord() {
        return NO_DOMAIN_WORD;
    }

    static HouseRule knowsNoService() {
        return NO_SERVICE;
    }

    private static final HouseRule NO_DOMAIN_WORD =
            HouseRule.onSource("service-kit knows no domain word", KitRules::domainWords);

    private static final HouseRule NO_SERVICE = HouseRule.onClasses(
            "service-kit knows no service",
            house -> ArchRuleDefinition.noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.rizhi.study..",
                            "io.rizhi.quiz..",
                            "io.rizhi.notification..",
                            "io.rizhi.gateway..",
                            "io.rizhi.events.."));

    private static List<String> domainWords(House house) {
        var mainOnly = new House(
                house.basePackage(),
                house.classes(),
                house.sources().stream()
                        .filter(folder -> !folder.endsWith("src/test/java"))
                        .toList(),
                house.springParts());
        return SourceRules.linesMatching(mainOnly, DOMAIN_WORD);
    }
}
