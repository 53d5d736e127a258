package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.bank.model.SectionLink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a question can be found by, as words of one indexed list: each filter asks for its word, and every mix of filters
 * is served by the one index, in the order of the list. A category stands there with all above it.
 */
final class Facets {
    private Facets() {}

    static List<String> of(Content content, QuestionState state) {
        Set<String> facets = new LinkedHashSet<>();
        facets.add(word("type", content.type().code()));
        facets.add(word("state", state.code()));
        content.tags().forEach(tag -> facets.add(word("tag", tag)));
        paths(content.notes().category()).forEach(path -> facets.add(word("category", path)));
        add(facets, "difficulty", content.difficulty());
        SectionLink link = content.link();
        if (link != null) {
            facets.add(word("document", link.documentId()));
            facets.add(word("section", link.sectionId()));
        }
        facets.addAll(SearchText.facets(SearchText.of(content)));
        return List.copyOf(facets);
    }

    /** What a question must have to pass; the rarest kinds first, because the first one leads the index. */
    static List<String> asked(QuestionFilter filter) {
        Set<String> facets = new LinkedHashSet<>();
        if (filter.text() != null) {
            facets.addAll(SearchText.facetsOf(filter.text()));
        }
        add(facets, "section", filter.section());
        add(facets, "document", filter.document());
        add(facets, "tag", filter.tag());
        add(facets, "category", path(filter.category()));
        add(facets, "difficulty", filter.difficulty());
        add(facets, "type", filter.type() == null ? null : filter.type().code());
        add(facets, "state", filter.state() == null ? null : filter.state().code());
        return List.copyOf(facets);
    }

    private static void add(Set<String> facets, String kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facets.add(word(kind, value));
        }
    }

    /** A path and all above it: 安全/用电 gives 安全 and 安全/用电. */
    private static List<String> paths(@Nullable String category) {
        List<String> paths = new ArrayList<>();
        String path = path(category);
        if (path != null) {
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                paths.add(path.substring(0, at));
            }
            paths.add(path);
        }
        return paths;
    }

    private static @Nullable String path(@Nullable String category) {
        if (category == null) {
            return null;
        }
        String path = category.strip().replaceAll("\\s*/\\s*", "/").replaceAll("^/+|/+$", "");
        return path.isEmpty() ? null : path;
    }

    private static String word(String kind, String value) {
        return kind + ":" + value.strip().toLowerCase(Locale.ROOT);
    }
}
