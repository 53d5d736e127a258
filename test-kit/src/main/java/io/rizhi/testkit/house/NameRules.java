package io.rizhi.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What things are called, and that null is never a surprise. */
final class NameRules {
    private static final Pattern FORBIDDEN =
            Pattern.compile("^(Default|Base|Common)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Data|Info|DTO|Dto)$");

    private static final HouseRule NAMES = HouseRule.onClasses(
            "no class has a name that says nothing",
            house -> ArchRuleDefinition.classes().that(Subjects.areNamedByUs()).should(matchNo(FORBIDDEN)));

    private static final HouseRule NULL_MARKED = HouseRule.onClasses(
            "every package is @NullMarked",
            house -> ArchRuleDefinition.classes().should(liveInANullMarkedPackage()));

    private NameRules() {}

    static List<HouseRule> all() {
        return List.of(NAMES, NULL_MARKED);
    }

    private static ArchCondition<JavaClass> matchNo(Pattern forbidden) {
        return new ArchCondition<>("not match " + forbidden) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (forbidden.matcher(item.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " has a forbidden name"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            item,
                            item.getPackageName() + " has no package-info with @NullMarked, seen at "
                                    + item.getName()));
                }
            }
        };
    }
}
