package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Questions of a result that its member may look at now, for features that build on results. */
public final class SeenQuestions {
    private final Attempts attempts;
    private final ShowResult results;
    private final FindQuizVersion quizzes;

    SeenQuestions(Attempts attempts, ShowResult results, FindQuizVersion quizzes) {
        this.attempts = attempts;
        this.results = results;
        this.quizzes = quizzes;
    }

    /** Version in the attempt by question; empty while the review is not open. Another person's attempt does not exist. */
    public Mono<Map<QuestionId, Integer>> in(AttemptId id, PersonId person) {
        return attempts.find(id, person)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(attempt ->
                        Mono.zip(results.show(attempt), quizzes.find(attempt.quizId(), attempt.quizVersion())))
                .map(both -> {
                    Map<QuestionId, Integer> seen = new HashMap<>();
                    both.getT1()
                            .questions()
                            .forEach(shown -> both.getT2()
                                    .question(new QuestionId(shown.questionId()))
                                    .ifPresent(question -> seen.put(question.id(), question.version())));
                    return seen;
                });
    }
}
