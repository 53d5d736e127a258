package io.rizhi.journey.launching;

import io.rizhi.launcher.process.Repository;
import io.rizhi.testkit.house.House;
import io.rizhi.testkit.house.HouseRules;
import io.rizhi.testkit.house.HouseRulesContract;

class LauncherHouseRulesTest extends HouseRulesContract {
    LauncherHouseRulesTest() {
        super(House.ofModule(Repository.root().resolve("launcher"), "io.rizhi.launcher"), HouseRules.forAnyModule());
    }
}
