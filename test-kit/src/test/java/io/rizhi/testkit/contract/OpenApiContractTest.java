package io.rizhi.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpenApiContractTest {
    @Test
    void the_order_of_keys_and_the_address_of_the_run_make_no_difference() throws IOException {
        var one = canonical("{\"servers\":[{\"url\":\"http://localhost:1\"}],\"b\":{\"z\":1,\"a\":2},\"a\":1}");
        var other = canonical("{\"a\":1,\"b\":{\"a\":2,\"z\":1}}");

        assertThat(one).isEqualTo(other).doesNotContain("localhost");
    }

    @Test
    void another_path_makes_a_difference() throws IOException {
        assertThat(canonical("{\"paths\":{\"/a\":{}}}")).isNotEqualTo(canonical("{\"paths\":{\"/b\":{}}}"));
    }

    private static String canonical(String json) throws IOException {
        return OpenApiContract.canonical(json.getBytes(StandardCharsets.UTF_8));
    }
}
