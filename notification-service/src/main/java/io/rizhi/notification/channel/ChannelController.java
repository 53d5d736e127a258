package io.rizhi.notification.channel;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.security.Caller;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The channels and a test of them; for admins. */
@RestController
@RequestMapping("/api/v1/channels")
class ChannelController {

    private final EmailChannel email;
    private final ChannelCounts counts;
    private final NoticeTexts texts;
    private final Clock clock;

    ChannelController(EmailChannel email, ChannelCounts counts, NoticeTexts texts, Clock clock) {
        this.email = email;
        this.counts = counts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    Mono<ChannelsView> list(Caller caller) {
        caller.requireAdmin();
        return Flux.fromArray(Channel.values())
                .concatMap(channel -> view(channel, caller.language()))
                .collectList()
                .map(ChannelsView::new);
    }

    /** Sends one mail now and says whether the server took it. */
    @PostMapping("/email/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> test(Caller caller, @Valid @RequestBody TestMailRequest request) {
        caller.requireAdmin();
        String language = caller.language();
        Mail mail = new Mail(
                "test-" + RandomIds.next(),
                request.to(),
                texts.text("email.test.title", language, Map.of()),
                texts.text("email.test.body", language, Map.of()),
                null);
        return email.send(mail)
                .onErrorMap(failure -> ChannelProblems.MAIL_NOT_ACCEPTED
                        .exception(String.valueOf(failure.getMessage()))
                        .causedBy(failure));
    }

    private Mono<ChannelView> view(Channel channel, String language) {
        boolean isReady = channel != Channel.EMAIL || email.isReady();
        return counts.read(channel, LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                .map(today -> new ChannelView(
                        channel.code(), isReady, detail(channel, isReady, language), today.sent(), today.failed()));
    }

    private String detail(Channel channel, boolean isReady, String language) {
        if (channel == Channel.INBOX) {
            return texts.text("channel.inbox.detail", language, Map.of());
        }
        return isReady
                ? texts.text("channel.email.ready", language, Map.of("host", email.server()))
                : texts.text("channel.email.off", language, Map.of());
    }

    /** Whom to send the test to. */
    record TestMailRequest(@NotBlank @Email String to) {}

    /** Every channel of this installation. */
    record ChannelsView(List<ChannelView> items) {}

    /**
     * One channel.
     *
     * @param sentToday messages since midnight UTC
     */
    record ChannelView(String channel, boolean isReady, String detail, long sentToday, long failedToday) {}
}
