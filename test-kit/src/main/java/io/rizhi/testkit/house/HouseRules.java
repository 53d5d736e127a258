package io.rizhi.testkit.house;

import java.util.List;
import java.util.stream.Stream;

/** All rules, by the kind of module they are for. */
public final class HouseRules {
    private HouseRules() {}

    /** For every module of ours with Java code. */
    public static List<HouseRule> forAnyModule() {
        return Stream.of(SourceRules.all(), NameRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** For the services and the gateway. */
    public static List<HouseRule> forService() {
        return Stream.of(forAnyModule(), FeatureRules.all(), RuntimeRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** For {@code service-kit}. */
    public static List<HouseRule> forServiceKit() {
        return Stream.of(
                        forAnyModule(),
                        RuntimeRules.all(),
                        List.of(KitRules.knowsNoDomainWord(), KitRules.knowsNoService()))
                .flatMap(List::stream)
                .toList();
    }

    /** Every rule once. */
    static List<HouseRule> all() {
        return Stream.concat(forService().stream(), forServiceKit().stream())
                .distinct()
                .toList();
    }
}
