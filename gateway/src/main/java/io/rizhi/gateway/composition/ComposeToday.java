package io.rizhi.gateway.composition;

import io.rizhi.gateway.session.model.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import reactor.core.publisher.Mono;

/** Asks for the three parts at the same time; each takes its own time limit and none stops the others. */
final class ComposeToday {

    private final PartClient study;
    private final PartClient review;
    private final PartClient unread;
    private final Clock clock;

    ComposeToday(PartClient study, PartClient review, PartClient unread, Clock clock) {
        this.study = study;
        this.review = review;
        this.unread = unread;
        this.clock = clock;
    }

    /** The page; it never fails as a whole. */
    Mono<TodayView> compose(Session session) {
        return Mono.zip(study.read(session), review.read(session), unread.read(session))
                .map(parts -> view(session, parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private TodayView view(Session session, TodayPart studyPart, TodayPart reviewPart, TodayPart unreadPart) {
        Instant now = clock.instant();
        LocalDate date = now.atZone(ZoneId.of(session.person().zone())).toLocalDate();
        return new TodayView(
                date,
                now,
                TodayStudyPart.of(studyPart),
                TodayReviewPart.of(reviewPart),
                TodayUnreadPart.of(unreadPart));
    }
}
