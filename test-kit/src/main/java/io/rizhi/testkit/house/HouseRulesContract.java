package io.rizhi.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The suite by which a module checks itself. Extend it in a class {@code HouseRulesTest}:
 *
 * <pre>{@code
 * class HouseRulesTest extends HouseRulesContract {
 *     HouseRulesTest() {
 *         super(House.ofModule(Path.of(""), "io.rizhi.quiz"), HouseRules.forService());
 *     }
 * }
 * }</pre>
 */
public abstract class HouseRulesContract {
    private final House house;
    private final List<HouseRule> rules;

    protected HouseRulesContract(House house, List<HouseRule> rules) {
        this.house = house;
        this.rules = rules;
    }

    @TestFactory
    Stream<DynamicTest> keeps_the_rule_that() {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.violations().apply(house))
                                .as(rule.name())
                                .isEmpty()));
    }

    @Test
    void the_house_is_not_empty() {
        assertThat(house.classes())
                .as("compiled classes of " + house.basePackage())
                .isNotEmpty();
        assertThat(SourceRules.files(house)).as("source files").isNotEmpty();
    }

    @Test
    void a_blocking_call_on_a_thread_that_must_not_block_is_an_error() {
        var blocking =
                Mono.fromCallable(HouseRulesContract::blockForALittleWhile).subscribeOn(Schedulers.parallel());

        assertThatThrownBy(blocking::block)
                .hasRootCauseInstanceOf(Error.class)
                .rootCause()
                .hasMessageContaining("Blocking call!");
    }

    private static int blockForALittleWhile() throws IOException {
        var unread = new byte[1];
        try (InputStream in = new java.io.FileInputStream("/dev/zero")) {
            return in.read(unread);
        }
    }
}
