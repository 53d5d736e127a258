package io.rizhi.gateway;

import io.rizhi.testkit.neighbour.FakeNeighbour;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole gateway with three stubs behind it; they serve all tests of the build and forget their answers between them. */
abstract class GatewayService {

    static final FakeNeighbour STUDY = new FakeNeighbour();

    static final FakeNeighbour QUIZ = new FakeNeighbour();

    static final FakeNeighbour NOTIFICATION = new FakeNeighbour();

    @Autowired
    WebTestClient client;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.gateway.routes.study", STUDY::baseUrl);
        properties.add("rizhi.gateway.routes.quiz", QUIZ::baseUrl);
        properties.add("rizhi.gateway.routes.notification", NOTIFICATION::baseUrl);
        properties.add("rizhi.gateway.session.cookie", () -> "localhost");
        properties.add("spring.test.webtestclient.timeout", () -> "20s");
    }

    @BeforeEach
    void forget() {
        List.of(STUDY, QUIZ, NOTIFICATION)
                .forEach(neighbour -> neighbour.wireMock().resetAll());
    }

    TestBrowser signIn(String personId) {
        return TestBrowser.signIn(client, STUDY, personId);
    }
}
