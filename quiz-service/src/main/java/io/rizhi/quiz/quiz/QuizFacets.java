package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.QuizStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a quiz is found by, as words of one indexed list: its status, and signs and pairs of its title. */
final class QuizFacets {
    /** In a filter whose text holds nothing that can be found. */
    private static final String NONE = "none";

    private static final int MOST_GRAMS_ASKED = 40;

    private QuizFacets() {}

    static List<String> of(Quiz quiz) {
        Set<String> facets = new LinkedHashSet<>();
        facets.add(word(quiz.status()));
        SearchText.grams(SearchText.fold(quiz.title())).forEach(gram -> facets.add(word(gram)));
        return List.copyOf(facets);
    }

    /** What a quiz must have to pass; its text first, because the first one leads the index and a status is common. */
    static List<String> asked(QuizFilter filter) {
        Set<String> facets = new LinkedHashSet<>();
        if (filter.text() != null) {
            List<String> words = SearchText.words(filter.text());
            words.stream()
                    .flatMap(each -> SearchText.gramsOf(each).stream())
                    .limit(MOST_GRAMS_ASKED)
                    .forEach(gram -> facets.add(word(gram)));
            if (words.isEmpty()) {
                facets.add(NONE);
            }
        }
        if (filter.status() != null) {
            facets.add(word(filter.status()));
        }
        return List.copyOf(facets);
    }

    private static String word(QuizStatus status) {
        return "status:" + status.code();
    }

    private static String word(String gram) {
        return "text:" + gram;
    }
}
