package io.rizhi.quiz;

import io.rizhi.testkit.contract.ProblemCatalogueContract;

class ProblemCatalogueContractTest extends ProblemCatalogueContract {}
