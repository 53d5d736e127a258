package io.rizhi.study.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * What the library says of a section that a draft refers to.
 *
 * @param ref document, revision and section
 * @param revision number of the revision, from 1
 * @param title the heading
 * @param number the printed number of the heading, if it has one
 * @param hash content hash of the text
 * @param characters Han characters
 * @param words words in Latin letters
 * @param estimatedSeconds calm reading time
 */
public record KnownSection(
        SectionRef ref,
        int revision,
        String title,
        @Nullable String number,
        String hash,
        int characters,
        int words,
        int estimatedSeconds) {}
