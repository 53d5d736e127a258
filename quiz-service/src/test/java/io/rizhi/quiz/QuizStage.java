package io.rizhi.quiz;

import io.rizhi.testkit.stack.OwnStack;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The quiz service under test: the steps of its story, its database and its events. */
public abstract class QuizStage {
    @Autowired
    protected WebTestClient client;

    @Autowired
    protected OwnStack own;

    protected QuizJourney journey;

    @BeforeEach
    final void enter() {
        journey = new QuizJourney(client);
    }
}
