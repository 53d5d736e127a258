package io.rizhi.study.reading.model;

/**
 * What a page reports of one section since its last beat.
 *
 * @param sectionId the section
 * @param seconds how long it was visible
 * @param reachedEnd whether its end was visible
 */
public record Visible(String sectionId, int seconds, boolean reachedEnd) {}
