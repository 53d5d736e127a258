package io.rizhi.gateway;

import io.rizhi.testkit.house.House;
import io.rizhi.testkit.house.HouseRules;
import io.rizhi.testkit.house.HouseRulesContract;
import java.nio.file.Path;

class HouseRulesTest extends HouseRulesContract {

    /** Beside the usual edges: what reads or writes a cookie, a header, an exchange or a file of the pages. */
    private static final String[] EDGES = {
        "Headers", "SessionCookie", "CurrentSession", "CountedRequest", "RoutePlans", "WebFile", "WebFiles"
    };

    HouseRulesTest() {
        super(House.ofModule(Path.of(""), "io.rizhi.gateway").withSpringParts(EDGES), HouseRules.forService());
    }
}
