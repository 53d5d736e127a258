package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Map;
import reactor.core.publisher.Flux;

/** Questions of the bank that papers are drawn from. */
public interface QuestionPool {
    /** Published questions that match, in their current version; at most so many, the one changed last first. */
    Flux<Question> matching(QuestionMatch match, int limit);

    /** Questions in exactly these versions. */
    Flux<Question> versions(Map<QuestionId, Integer> wanted);
}
