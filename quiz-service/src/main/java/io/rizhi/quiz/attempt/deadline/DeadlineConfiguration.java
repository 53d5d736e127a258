package io.rizhi.quiz.attempt.deadline;

import io.rizhi.kit.offload.Recurring;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.KnownDeadlines;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.UnsettledOverrides;
import io.rizhi.quiz.platform.QuizProperties;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that follow overrides. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    ResolveDeadlines resolveDeadlines(
            Attempts attempts, FindQuizVersion quizzes, FindTerms terms, KnownDeadlines known) {
        return new ResolveDeadlines(attempts, quizzes, terms, known);
    }

    @Bean
    ResolveWindows resolveWindows(Attempts attempts, FindQuizVersion quizzes, FindTerms terms, AfterWindow after) {
        return new ResolveWindows(attempts, quizzes, terms, after);
    }

    @Bean
    FollowOverrides followOverrides(
            UnsettledOverrides overrides,
            ResolveDeadlines resolve,
            ResolveWindows windows,
            KnownDeadlines known,
            Clock clock) {
        return new FollowOverrides(overrides, resolve, windows, known, clock);
    }

    /** On every instance: the passes may meet without harm. */
    @Bean
    Recurring followedOverrides(FollowOverrides follow, QuizProperties properties) {
        return new Recurring("deadlines after overrides", properties.attempt().followEvery(), follow::follow);
    }
}
