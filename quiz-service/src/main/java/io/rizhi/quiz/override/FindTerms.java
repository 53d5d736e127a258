package io.rizhi.quiz.override;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The terms of a person at a quiz, with the overrides in force now. */
public final class FindTerms {
    private final Overrides overrides;

    FindTerms(Overrides overrides) {
        this.overrides = overrides;
    }

    /**
     * @param units units of the person and those above them
     */
    public Mono<Terms> of(PublishedQuiz quiz, PersonId person, List<String> units) {
        return overrides
                .of(quiz.id(), subjects(person, units))
                .collectList()
                .map(found -> Terms.of(quiz.settings(), ofPerson(found), ofUnits(found)));
    }

    private static List<Subject> subjects(PersonId person, List<String> units) {
        return Stream.concat(
                        Stream.of(Subject.person(person.value())),
                        units.stream().map(Subject::unit))
                .toList();
    }

    private static @Nullable Allowance ofPerson(List<QuizOverride> found) {
        return of(found, Subject.Kind.PERSON).findFirst().orElse(null);
    }

    private static List<Allowance> ofUnits(List<QuizOverride> found) {
        return of(found, Subject.Kind.UNIT).toList();
    }

    private static Stream<Allowance> of(List<QuizOverride> found, Subject.Kind kind) {
        return found.stream()
                .filter(override -> override.subject().kind() == kind)
                .map(QuizOverride::allowance);
    }
}
