package io.rizhi.kit.problem;

import io.rizhi.testkit.contract.ProblemCatalogueContract;

class ProblemCatalogueContractTest extends ProblemCatalogueContract {}
