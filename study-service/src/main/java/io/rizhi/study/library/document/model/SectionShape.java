package io.rizhi.study.library.document.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to recognise a section in another revision.
 *
 * @param key        section id of an old revision; any key for a new one
 * @param hash       of title and text; not of the number, which shifts when a chapter is inserted before
 * @param paragraphs hashes of its paragraphs
 */
public record SectionShape(String key, @Nullable String number, String title, String hash, Set<String> paragraphs) {

    public SectionShape {
        paragraphs = Set.copyOf(paragraphs);
    }

    /** Share of paragraphs that both have, from 0 to 1. */
    double likeness(SectionShape other) {
        if (paragraphs.isEmpty() || other.paragraphs.isEmpty()) {
            return 0;
        }
        long common = paragraphs.stream().filter(other.paragraphs::contains).count();
        return (double) common / Math.min(paragraphs.size(), other.paragraphs.size());
    }
}
