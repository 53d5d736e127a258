package io.rizhi.notification;

import io.rizhi.testkit.contract.ProblemCatalogueContract;

class ProblemCatalogueContractTest extends ProblemCatalogueContract {}
