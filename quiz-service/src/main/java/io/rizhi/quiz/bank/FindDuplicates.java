package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.DuplicatesPageView.DuplicateGroup;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.bank.model.KeyText;
import io.rizhi.quiz.bank.model.Question;
import java.util.List;
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

    Mono<DuplicatesPageView> find(String after, int limit) {
        return questions.repeated(after, limit + 1).collectList().flatMap(prints -> page(prints, limit));
    }

    private Mono<DuplicatesPageView> page(List<String> prints, int limit) {
        List<String> shown = prints.size() > limit ? prints.subList(0, limit) : prints;
        String next = prints.size() > limit ? shown.get(limit - 1) : null;
        return questions.known(shown).collectList().flatMap(found -> page(shown, found, next));
    }

    private Mono<DuplicatesPageView> page(List<String> prints, List<Question> found, @Nullable String next) {
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
