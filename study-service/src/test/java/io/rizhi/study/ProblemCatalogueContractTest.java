package io.rizhi.study;

import io.rizhi.testkit.contract.ProblemCatalogueContract;

class ProblemCatalogueContractTest extends ProblemCatalogueContract {}
