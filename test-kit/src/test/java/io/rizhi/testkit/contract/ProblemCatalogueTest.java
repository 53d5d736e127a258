package io.rizhi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemCatalogueTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writes_a_complete_catalogue() throws IOException {
        Files.writeString(folder.resolve("things_zh_CN.properties"), "thing-closed.title=已关闭\n");
        Files.writeString(folder.resolve("things_en.properties"), "thing-closed.title=Closed\n");
        Files.writeString(folder.resolve("thing-closed.md"), "# thing-closed\n\n**Owner:** thing-service\n");
        Files.writeString(folder.resolve("released.txt"), "thing-closed\n");
    }

    private List<String> violations(String... codes) {
        return new ProblemCatalogue("thing-service", List.of(codes), folder, folder, folder.resolve("released.txt"))
                .violations();
    }

    @Test
    void finds_nothing_wrong_in_a_complete_catalogue() {
        assertThat(violations("thing-closed")).isEmpty();
    }

    @Test
    void refuses_a_code_declared_twice() {
        assertThat(violations("thing-closed", "thing-closed")).containsExactly("thing-closed is declared twice");
    }

    @Test
    void refuses_a_missing_chinese_and_a_missing_english_text() throws IOException {
        Files.writeString(folder.resolve("things_zh_CN.properties"), "");
        assertThat(violations("thing-closed")).singleElement().asString().contains("zh_CN");

        Files.writeString(folder.resolve("things_en.properties"), "");
        assertThat(violations("thing-closed")).hasSize(2);
    }

    @Test
    void refuses_a_missing_page_and_a_page_of_another_owner() throws IOException {
        Files.writeString(folder.resolve("thing-closed.md"), "Owner: other-service\n");
        assertThat(violations("thing-closed")).singleElement().asString().contains("does not name its owner");

        Files.delete(folder.resolve("thing-closed.md"));
        assertThat(violations("thing-closed")).containsExactly("docs/problems/thing-closed.md is missing");
    }

    @Test
    void refuses_that_a_promised_code_or_the_code_of_a_page_is_gone() throws IOException {
        Files.writeString(folder.resolve("released.txt"), "thing-closed\nthing-lost\n");
        Files.writeString(folder.resolve("thing-old.md"), "Owner: thing-service\n");

        assertThat(violations("thing-closed"))
                .containsExactlyInAnyOrder(
                        "thing-lost was promised by the last release and is gone",
                        "thing-old.md names thing-service as owner, but there is no such code");
    }
}
