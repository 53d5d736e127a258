package io.rizhi.study;

import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.contract.OpenApiContract;

@ServiceTest
class OpenApiContractIT extends OpenApiContract {

    OpenApiContractIT() {
        super("study");
    }
}
