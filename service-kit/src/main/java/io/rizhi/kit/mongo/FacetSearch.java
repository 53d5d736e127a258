package io.rizhi.kit.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import io.rizhi.kit.web.PageCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Searches documents that keep {@code facets} and a {@code folded} text, those changed last first. */
public final class FacetSearch {
    public static final Bson NEWEST_FIRST = Sorts.descending("updatedAt", "_id");

    private FacetSearch() {}

    /**
     * Facets lead the index; the folded text only settles whether the pairs of a word stand together.
     *
     * @param facets all of which a document must have
     * @param words folded, all of which its text must hold
     * @param cursor where the page before ended; null for the first page
     */
    public static Bson of(List<String> facets, List<String> words, @Nullable String cursor) {
        List<Bson> conditions = new ArrayList<>();
        if (!facets.isEmpty()) {
            conditions.add(all("facets", facets));
        }
        words.forEach(word -> conditions.add(regex("folded", Pattern.compile(Pattern.quote(word)))));
        if (cursor != null) {
            conditions.add(after(PageCursor.read(cursor)));
        }
        return conditions.isEmpty() ? new Document() : and(conditions);
    }

    private static Bson after(PageCursor place) {
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return or(lt("updatedAt", at), and(eq("updatedAt", at), lt("_id", place.id())));
    }
}
