package io.rizhi.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.netty.channel.AbortedException;

@ExtendWith(OutputCaptureExtension.class)
class CallerWhoLeftTest {

    private static final AbortedException HUNG_UP = AbortedException.beforeSend();

    private final ProblemHandler handler = new ProblemHandler(new ProblemWriter(ProblemTexts.load()));
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/pages"));

    @Test
    void a_caller_who_hangs_up_during_the_answer_is_not_logged_as_an_error(CapturedOutput output) {
        var unused = exchange.getResponse().setComplete().block();

        assertThatThrownBy(() -> handler.handle(exchange, HUNG_UP).block()).isSameAs(HUNG_UP);

        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void a_fault_of_ours_during_the_answer_is_still_logged(CapturedOutput output) {
        var unused = exchange.getResponse().setComplete().block();

        assertThatThrownBy(() -> handler.handle(exchange, new IllegalStateException("broken"))
                        .block())
                .isInstanceOf(ProblemException.class);

        assertThat(output).contains("ERROR").contains("GET /api/v1/pages failed");
    }
}
