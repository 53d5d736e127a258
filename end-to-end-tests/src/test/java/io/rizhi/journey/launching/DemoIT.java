package io.rizhi.journey.launching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.demo.Demo;
import io.rizhi.launcher.product.Product;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class DemoIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_three_logins_of_the_demo_get_in_and_need_no_other_password() throws Exception {
        try (var product = Product.start(TheProduct.options(TheProduct.fresh("demo")))) {
            var demo = new Demo(product, Clock.systemUTC(), line -> {});
            demo.load();

            var lines = demo.logins().lines().map(line -> line.split("\\s+")).toList();

            assertThat(lines).extracting(line -> line[0]).containsExactly("admin", "manager", "member");
            for (String[] line : lines) {
                var browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build();
                var session = signIn(browser, product.address(), line[1], line[2]);
                assertThat(session.path("mustChangePassword").asBoolean()).isFalse();
                assertThat(get(browser, product.address() + "/api/v1/today").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static JsonNode signIn(HttpClient browser, String address, String login, String password)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("login", login).put("password", password);
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .header("Origin", address)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
