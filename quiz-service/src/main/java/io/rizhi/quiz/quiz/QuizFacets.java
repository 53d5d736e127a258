package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.QuizStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a quiz is found by, as words of one indexed list: its status, and signs and pairs of its title. */
final class QuizFacets {
    private QuizFacets() {}

    static List<String> of(Quiz quiz) {
        Set<String> facets = new LinkedHashSet<>();
        facets.add(word(quiz.status()));
        facets.addAll(SearchText.facets(SearchText.fold(quiz.title())));
        return List.copyOf(facets);
    }

    /** What a quiz must have to pass; its text first, because the first one leads the index and a status is common. */
    static List<String> asked(QuizFilter filter) {
        Set<String> facets = new LinkedHashSet<>();
        if (filter.text() != null) {
            facets.addAll(SearchText.facetsOf(filter.text()));
        }
        if (filter.status() != null) {
            facets.add(word(filter.status()));
        }
        return List.copyOf(facets);
    }

    private static String word(QuizStatus status) {
        return "status:" + status.code();
    }
}
