package io.rizhi.testkit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** Which classes a rule is about. */
final class Subjects {
    private static final List<String> SPRING_PARTS = List.of(
            "Configuration",
            "Controller",
            "Listener",
            "Trigger",
            "Projection",
            "Client",
            "Channel",
            "Properties",
            "Application",
            "Filter",
            "Lifecycle");

    private Subjects() {}

    static DescribedPredicate<JavaClass> areNamedByUs() {
        return DescribedPredicate.describe(
                "are named by us",
                each -> !each.getSimpleName().isEmpty() && !each.getSimpleName().equals("package-info"));
    }

    /** The outermost class decides: what is inside {@code MongoPlans} is part of it. */
    static String nameOf(JavaClass item) {
        JavaClass outermost = item;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName();
    }

    static DescribedPredicate<JavaClass> isStorePart() {
        return DescribedPredicate.describe(
                "are Mongo… or …Document",
                each -> nameOf(each).startsWith("Mongo") || nameOf(each).endsWith("Document"));
    }

    static DescribedPredicate<JavaClass> isPlatform(House house) {
        return DescribedPredicate.describe(
                "are in platform",
                each -> each.getPackageName().startsWith(house.basePackage() + ".platform")
                        || each.getPackageName().equals(house.basePackage()));
    }

    /** Use cases, store interfaces, views, requests: everything that is not the edge, the store or the wiring. */
    static DescribedPredicate<JavaClass> isCore(House house) {
        var edges = Stream.concat(SPRING_PARTS.stream(), house.springParts().stream())
                .toList();
        return DescribedPredicate.describe(
                "are use cases or store interfaces",
                each -> areNamedByUs().test(each)
                        && !isPlatform(house).test(each)
                        && !isStorePart().test(each)
                        && edges.stream().noneMatch(nameOf(each)::endsWith));
    }
}
