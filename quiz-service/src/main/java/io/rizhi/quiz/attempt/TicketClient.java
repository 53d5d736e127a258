package io.rizhi.quiz.attempt;

import io.rizhi.kit.security.TokenVerifier;
import io.rizhi.quiz.attempt.model.Ticket;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Tickets signed by study-service, verified with its public keys. A ticket with a part missing is no ticket. */
final class TicketClient implements Tickets {
    private final SignedTokenClient signed;

    TicketClient(TokenVerifier verifier) {
        this.signed = new SignedTokenClient(verifier, "quiz-ticket");
    }

    @Override
    public Mono<Ticket> read(String token) {
        return signed.read(token).mapNotNull(TicketClient::ticket);
    }

    private static @Nullable Ticket ticket(Jwt jwt) {
        String person = jwt.getSubject();
        String record = jwt.getClaimAsString("rec");
        String plan = jwt.getClaimAsString("plan");
        String quiz = jwt.getClaimAsString("quiz");
        Number day = number(jwt, "day");
        Number version = number(jwt, "ver");
        Number opens = number(jwt, "opens");
        Number closes = number(jwt, "closes");
        if (person == null || record == null || plan == null || quiz == null || !Ids.isId(quiz)) {
            return null;
        }
        if (day == null || version == null || opens == null || !Ids.isId(person)) {
            return null;
        }
        return new Ticket(
                new PersonId(person),
                record,
                plan,
                day.intValue(),
                new QuizId(quiz),
                version.intValue(),
                Instant.ofEpochSecond(opens.longValue()),
                closes == null ? null : Instant.ofEpochSecond(closes.longValue()),
                Objects.requireNonNullElse(jwt.getClaimAsStringList("units"), List.of()),
                Objects.requireNonNullElse(jwt.getClaimAsString("kind"), Ticket.DAILY));
    }

    private static @Nullable Number number(Jwt jwt, String claim) {
        return jwt.getClaims().get(claim) instanceof Number value ? value : null;
    }
}
