package io.rizhi.study;

import io.rizhi.testkit.house.House;
import io.rizhi.testkit.house.HouseRules;
import io.rizhi.testkit.house.HouseRulesContract;
import java.nio.file.Path;

class HouseRulesTest extends HouseRulesContract {

    HouseRulesTest() {
        super(House.ofModule(Path.of(""), "io.rizhi.study"), HouseRules.forService());
    }
}
