package io.rizhi.gateway;

import io.rizhi.testkit.contract.ProblemCatalogueContract;

class ProblemCatalogueContractTest extends ProblemCatalogueContract {}
