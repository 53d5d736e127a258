package io.rizhi.quiz.report;

import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.ReportId;
import io.rizhi.quiz.report.model.QuestionReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reports about questions. */
interface QuestionReports {
    /** False when the id is there, or when the person has an open report on the question. */
    Mono<Boolean> add(QuestionReport report);

    Mono<QuestionReport> find(ReportId id);

    /** A person's reports since then, counted up to the limit. */
    Mono<Integer> countSince(PersonId person, Instant since, int limit);

    /** A person's reports about questions of an attempt, oldest first, at most 300. */
    Flux<QuestionReport> of(PersonId person, AttemptId attempt);

    /** Oldest first while open, newest first once closed; at most that many. */
    Flux<QuestionReport> queue(boolean isOpen, @Nullable String cursor, int limit);

    /** Stores the end together with its event; fails as a lost update when somebody else was faster. */
    Mono<QuestionReport> close(QuestionReport before, QuestionReport closed);
}
