package io.rizhi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.launcher.process.Repository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Each problem code of a module is declared once, has its texts in both languages and a page that names the module as
 * owner, and none that a release promised is gone. Extend it with an empty class {@code ProblemCatalogueContractTest}.
 */
public abstract class ProblemCatalogueContract {
    private final ProblemCatalogue catalogue = ProblemCatalogue.of(Path.of(""), Repository.root());

    @Test
    void finds_problem_codes() {
        assertThat(catalogue.codes()).isNotEmpty();
    }

    @Test
    void each_code_is_unique_explained_and_still_there() {
        assertThat(catalogue.violations()).isEmpty();
    }
}
