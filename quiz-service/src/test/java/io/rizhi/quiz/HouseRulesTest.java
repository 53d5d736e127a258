package io.rizhi.quiz;

import io.rizhi.testkit.house.House;
import io.rizhi.testkit.house.HouseRules;
import io.rizhi.testkit.house.HouseRulesContract;
import java.nio.file.Path;

class HouseRulesTest extends HouseRulesContract {
    HouseRulesTest() {
        super(House.ofModule(Path.of(""), "io.rizhi.quiz"), HouseRules.forService());
    }
}
