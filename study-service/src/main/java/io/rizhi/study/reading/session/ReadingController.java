package io.rizhi.study.reading.session;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.reading.ReadingProperties;
import io.rizhi.study.reading.model.ReadingSession;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading sessions of the caller. */
@RestController
@RequestMapping("/api/v1/reading/sessions")
class ReadingController {

    private final StartReading start;
    private final TakeBeat take;
    private final ReadingSessions sessions;
    private final ReadingProperties settings;

    ReadingController(StartReading start, TakeBeat take, ReadingSessions sessions, ReadingProperties settings) {
        this.start = start;
        this.take = take;
        this.sessions = sessions;
        this.settings = settings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ReadingSessionView> start(Caller caller, @Valid @RequestBody StartReadingRequest request) {
        return start.start(new PersonId(caller.personId()), new PlanId(request.planId()), request.day())
                .map(this::view);
    }

    @PostMapping("/{id}/beats")
    Mono<BeatView> beat(Caller caller, @PathVariable String id, @Valid @RequestBody BeatRequest request) {
        return take.take(id, new PersonId(caller.personId()), request.toBeat()).map(BeatView::of);
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(Caller caller, @PathVariable String id) {
        return sessions.end(id, new PersonId(caller.personId()));
    }

    private ReadingSessionView view(StartReading.Started started) {
        ReadingSession session = started.session();
        return new ReadingSessionView(
                session.id(),
                (int) settings.beatInterval().toSeconds(),
                session.nonce(),
                session.seq(),
                ReadingSectionView.of(session),
                started.parkedId().orElse(null));
    }
}
