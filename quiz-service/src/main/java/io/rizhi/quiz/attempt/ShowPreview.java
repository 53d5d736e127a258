package io.rizhi.quiz.attempt;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Deadline;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.PaperOrder;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.attempt.model.StartRules;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.Drawing;
import io.rizhi.quiz.quiz.model.DrawnQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import reactor.core.publisher.Mono;

/** Draws and shuffles a paper as a person would get it now, by the same rules as a start, and keeps nothing of it. */
final class ShowPreview {
    private final Statements statements;
    private final FindQuizVersion quizzes;
    private final FindTerms terms;
    private final Attempts attempts;
    private final DrawSeeds seeds;
    private final Clock clock;

    ShowPreview(
            Statements statements,
            FindQuizVersion quizzes,
            FindTerms terms,
            Attempts attempts,
            DrawSeeds seeds,
            Clock clock) {
        this.statements = statements;
        this.quizzes = quizzes;
        this.terms = terms;
        this.attempts = attempts;
        this.seeds = seeds;
        this.clock = clock;
    }

    Mono<PreviewView> show(String admin, QuizId quizId, String token, String seed) {
        return statements
                .read(token)
                .filter(statement ->
                        statement.admin().equals(admin) && statement.quizId().equals(quizId))
                .switchIfEmpty(Mono.error(AttemptProblems.STATEMENT_REFUSED::exception))
                .flatMap(statement -> quizzes.latest(quizId)
                        .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                        .flatMap(quiz -> show(statement, quiz, seed)));
    }

    private Mono<PreviewView> show(Statement statement, PublishedQuiz quiz, String seed) {
        Mono<Map<QuestionId, Integer>> met =
                quiz.layout().rules().isEmpty() ? Mono.just(Map.of()) : attempts.met(statement.personId());
        return Mono.zip(terms.of(quiz, statement.personId(), statement.units()), met, seeds.of(chance(statement, seed)))
                .flatMap(found -> tries(statement, quiz, found.getT1())
                        .map(days -> view(
                                statement,
                                quiz,
                                found.getT1(),
                                paper(quiz, found.getT2(), found.getT3()),
                                seed,
                                days)));
    }

    /** Of each day on which the person took the quiz, in whatever version; the day taken last comes first. */
    private Mono<List<PreviewTriesView>> tries(Statement statement, PublishedQuiz quiz, Terms own) {
        return attempts.takenDays(statement.personId(), quiz.id())
                .concatMap(day -> attempts.ofDay(statement.personId(), day.planId(), day.day())
                        .collectList()
                        .map(ofDay -> tries(day, quiz, ofDay, own)))
                .collectList();
    }

    private PreviewTriesView tries(Attempts.TakenDay day, PublishedQuiz quiz, List<Attempt> ofDay, Terms own) {
        Tries tries = Tries.of(ofDay, quiz.id());
        Instant nextAt = tries.nextAt(quiz.settings());
        boolean isUnderWay = ofDay.stream().anyMatch(Attempt::isOpen);
        StartRules.Decision decision = StartRules.decide(own, tries, nextAt, clock.instant());
        return new PreviewTriesView(
                day.planId(),
                day.day(),
                tries.made(),
                tries.left(own),
                nextAt,
                isUnderWay,
                isUnderWay ? null : ShowBriefing.refusal(decision));
    }

    /** No attempt has such an id, so no paper that was drawn can be seen by it. */
    private static AttemptId chance(Statement statement, String seed) {
        return new AttemptId(RandomIds.derived("preview/" + statement.quizId().value() + "/"
                + statement.personId().value() + "/" + seed));
    }

    private static List<OrderedQuestion> paper(PublishedQuiz quiz, Map<QuestionId, Integer> met, Random random) {
        return PaperOrder.of(quiz, Drawing.draw(quiz, met, random), random);
    }

    private PreviewView view(
            Statement statement,
            PublishedQuiz quiz,
            Terms own,
            List<OrderedQuestion> ordered,
            String seed,
            List<PreviewTriesView> days) {
        Instant now = clock.instant();
        List<DrawnQuestion> drawn = ordered.stream()
                .flatMap(question -> Optional.ofNullable(question.drawn()).stream())
                .toList();
        PublishedQuiz paper = quiz.paper(drawn);
        return new PreviewView(
                quiz.id().value(),
                quiz.version(),
                quiz.title(),
                statement.personId().value(),
                ordered.stream()
                        .flatMap(place -> paper.question(place.id()).stream()
                                .map(question -> ShowAttempt.question(
                                                question,
                                                place,
                                                SavedResponse.NONE,
                                                quiz.settings().taking().mode())
                                        .in(paper.layout().places().get(place.id()), null)))
                        .toList(),
                AttemptSectionView.of(paper),
                own.baseSeconds(),
                own.allowedSeconds(),
                own.extraSeconds(),
                own.attemptsAllowed(),
                own.window().opens(),
                own.window().closes(),
                Deadline.of(now, own, quiz.settings()).at(),
                ShowBriefing.refusal(StartRules.decide(own, Tries.NONE, null, now)),
                seed,
                days.isEmpty() ? null : days.get(0),
                days);
    }
}
