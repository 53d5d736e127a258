package io.rizhi.quiz.review;

import io.rizhi.quiz.grading.correction.AfterCorrection;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Mono;

/**
 * After a correction, or its withdrawal, folds anew for everybody who answered the question in a review: such an answer
 * may be right now although no mark of an attempt changed.
 */
final class RateReviewsAgain implements AfterCorrection {
    private static final int AT_A_TIME = 8;

    private final ReviewLog log;
    private final FollowCorrection follow;

    RateReviewsAgain(ReviewLog log, FollowCorrection follow) {
        this.log = log;
        this.follow = follow;
    }

    @Override
    public Mono<Void> settled(QuizId quizId, int version, QuestionId question) {
        return log.people(new ReviewLog.Asked(quizId, version), question)
                .flatMap(person -> follow.refold(person, question), AT_A_TIME)
                .then();
    }
}
