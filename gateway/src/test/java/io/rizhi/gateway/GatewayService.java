package io.rizhi.gateway;

import io.rizhi.testkit.neighbour.FakeNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole gateway with three stubs behind it. */
abstract class GatewayService {

    @RegisterExtension
    static final FakeNeighbour STUDY = new FakeNeighbour();

    @RegisterExtension
    static final FakeNeighbour QUIZ = new FakeNeighbour();

    @RegisterExtension
    static final FakeNeighbour NOTIFICATION = new FakeNeighbour();

    @Autowired
    WebTestClient client;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.gateway.routes.study", STUDY::baseUrl);
        properties.add("rizhi.gateway.routes.quiz", QUIZ::baseUrl);
        properties.add("rizhi.gateway.routes.notification", NOTIFICATION::baseUrl);
        properties.add("rizhi.gateway.session.cookie", () -> "localhost");
    }

    TestBrowser signIn(String personId) {
        return TestBrowser.signIn(client, STUDY, personId);
    }
}
