package io.rizhi.quiz.bank;

import io.rizhi.kit.web.AskedPage;
import io.rizhi.quiz.bank.DuplicatesPageView.DuplicateGroup;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.bank.model.Question;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Finds questions with the same wording. */
final class FindDuplicates {
    private final Questions questions;
    private final QuestionUses uses;

    FindDuplicates(Questions questions, QuestionUses uses) {
        this.questions = questions;
        this.uses = uses;
    }

    /** @param asked by the fingerprint of the last group before */
    Mono<DuplicatesPageView> find(AskedPage asked) {
        return questions
                .repeated(Objects.requireNonNullElse(asked.cursor(), ""), asked.sought())
                .collectList()
                .map(prints -> asked.of(prints, print -> print))
                .flatMap(page -> questions
                        .known(page.items())
                        .collectList()
                        .flatMap(found -> view(page.items(), found, page.next())));
    }

    private Mono<DuplicatesPageView> view(List<String> prints, List<Question> found, @Nullable String next) {
        return uses.count(found.stream().map(Question::id).toList())
                .map(counts -> prints.stream()
                        .map(print -> group(of(print, found), question -> counts.getOrDefault(question.id(), 0)))
                        .filter(group -> group.questions().size() > 1)
                        .toList())
                .map(groups -> new DuplicatesPageView(groups, next));
    }

    private static List<Question> of(String print, List<Question> found) {
        return found.stream()
                .filter(question -> Fingerprint.of(question.content()).equals(print))
                .toList();
    }

    private static DuplicateGroup group(List<Question> questions, ToIntFunction<Question> usedInQuizzes) {
        boolean isSameKey = questions.stream()
                        .map(question -> KeyText.signature(question.content()))
                        .distinct()
                        .count()
                == 1;
        return new DuplicateGroup(
                isSameKey,
                questions.stream()
                        .map(question -> QuestionView.of(question, usedInQuizzes.applyAsInt(question)))
                        .toList());
    }
}
