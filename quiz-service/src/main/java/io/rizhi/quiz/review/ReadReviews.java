package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.Treatment;
import io.rizhi.quiz.review.ReviewLog.Asked;
import io.rizhi.quiz.review.ReviewLog.Logged;
import io.rizhi.quiz.review.model.PastAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers given in reviews, each rated by the key as it is now. Where no response was kept, the rating stays. */
final class ReadReviews {
    private final ReviewLog log;
    private final FindCorrectedQuiz quizzes;

    ReadReviews(ReviewLog log, FindCorrectedQuiz quizzes) {
        this.log = log;
        this.quizzes = quizzes;
    }

    Mono<List<PastAnswer>> of(PersonId person, QuestionId question) {
        return log.of(person, question)
                .collectList()
                .flatMap(logged -> asked(logged, question)
                        .map(now -> logged.stream()
                                .flatMap(entry -> rated(entry, now).stream())
                                .toList()));
    }

    /** The question as it counts now in each version that asked it. */
    private Mono<Map<Asked, PaperQuestion>> asked(List<Logged> logged, QuestionId question) {
        List<Asked> versions = logged.stream()
                .map(Logged::asked)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Flux.fromIterable(versions)
                .concatMap(asked -> quizzes.find(asked.quizId(), asked.quizVersion())
                        .flatMap(found -> Mono.justOrEmpty(found.quiz().question(question)))
                        .map(found -> Map.entry(asked, found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** A dropped question says nothing about what somebody knows, so its answers do not count. */
    private static Optional<PastAnswer> rated(Logged entry, Map<Asked, PaperQuestion> now) {
        Asked asked = entry.asked();
        Response response = entry.response();
        PaperQuestion question = asked == null ? null : now.get(asked);
        if (question == null || response == null) {
            return Optional.of(entry.answer());
        }
        return question.treatment() == Treatment.DROPPED
                ? Optional.empty()
                : Optional.of(entry.answer().rated(RateAnswer.isRight(question, response)));
    }
}
