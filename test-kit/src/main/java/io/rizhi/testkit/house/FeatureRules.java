package io.rizhi.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a service is cut into features, and what each part of a feature may know. */
final class FeatureRules {
    private static final Set<String> CARRIERS = Set.of(
            "void",
            "java.lang.Void",
            "java.util.List",
            "reactor.core.publisher.Mono",
            "reactor.core.publisher.Flux",
            "org.springframework.http.ResponseEntity",
            "org.springframework.http.codec.ServerSentEvent",
            "org.springframework.core.io.buffer.DataBuffer",
            "org.springframework.core.io.Resource",
            "byte[]",
            "byte");

    private static final HouseRule NO_CYCLES = HouseRule.onClasses(
            "features form no cycles",
            house -> SlicesRuleDefinition.slices()
                    .matching(house.basePackage() + ".(*)..")
                    .should()
                    .beFreeOfCycles());

    private static final HouseRule MODEL = HouseRule.onClasses(
            "model sees only Java, null annotations, ids and other models",
            house -> classes()
                    .that()
                    .resideInAPackage(house.basePackage() + "..model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "",
                            "java..",
                            "org.jspecify..",
                            // An engine for patterns; it does no I/O.
                            "com.google.re2j..",
                            house.basePackage() + ".ids..",
                            house.basePackage() + "..model.."));

    private static final HouseRule CORE_WITHOUT_SPRING = HouseRule.onClasses(
            "use cases and store interfaces hold no Spring type",
            house -> noClasses()
                    .that(Subjects.isCore(house))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.."));

    private static final HouseRule DRIVER = HouseRule.onClasses(
            "inside a feature only Mongo… and …Document see driver types",
            house -> noClasses()
                    .that(not(Subjects.isStorePart())
                            .and(not(Subjects.isPlatform(house)))
                            .and(not(endsWith("Configuration"))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson.."));

    private static final HouseRule PACKAGE_PRIVATE = HouseRule.onClasses(
            "stores, documents, controllers and listeners are package-private",
            house -> noClasses()
                    .that()
                    .haveSimpleNameStartingWith("Mongo")
                    .or()
                    .haveSimpleNameEndingWith("Document")
                    .or()
                    .haveSimpleNameEndingWith("Controller")
                    .or()
                    .haveSimpleNameEndingWith("Listener")
                    .should()
                    .bePublic());

    private static final HouseRule VIEWS = HouseRule.onClasses(
            "controllers return only views, streams of them, files or nothing",
            house -> methods().that().areMetaAnnotatedWith(RequestMapping.class).should(returnOnlyViews()));

    private FeatureRules() {}

    static List<HouseRule> all() {
        return List.of(NO_CYCLES, MODEL, CORE_WITHOUT_SPRING, DRIVER, PACKAGE_PRIVATE, VIEWS);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> endsWith(String ending) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "end with " + ending, each -> Subjects.nameOf(each).endsWith(ending));
    }

    /** A page of views is a view of a list. */
    private static boolean isView(String name) {
        return name.endsWith("View") || name.endsWith("Page");
    }

    private static ArchCondition<JavaMethod> returnOnlyViews() {
        return new ArchCondition<>("return only views") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaClass type : method.getReturnType().getAllInvolvedRawTypes()) {
                    if (!isView(type.getSimpleName())
                            && !CARRIERS.contains(type.getName().equals("[B") ? "byte[]" : type.getName())) {
                        events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + " returns " + type.getName() + ", neither a …View nor a …Page"));
                    }
                }
            }
        };
    }
}
