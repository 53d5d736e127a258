package io.rizhi.quiz.attempt;

import io.rizhi.kit.security.TokenVerifier;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Statements signed by study-service, verified with its public keys. Signing one leaves an audit entry over there. */
final class StatementClient implements Statements {
    private final SignedTokenClient signed;

    StatementClient(TokenVerifier verifier) {
        this.signed = new SignedTokenClient(verifier, "quiz-preview");
    }

    @Override
    public Mono<Statement> read(String token) {
        return signed.read(token).mapNotNull(StatementClient::statement);
    }

    private static @Nullable Statement statement(Jwt jwt) {
        String person = jwt.getSubject();
        String admin = jwt.getClaimAsString("by");
        String quiz = jwt.getClaimAsString("quiz");
        if (person == null || admin == null || quiz == null || !Ids.isId(person) || !Ids.isId(quiz)) {
            return null;
        }
        List<String> units = Objects.requireNonNullElse(jwt.getClaimAsStringList("units"), List.of());
        return new Statement(admin, new PersonId(person), new QuizId(quiz), List.copyOf(units));
    }
}
