package io.rizhi.study.plan.model;

/**
 * One section of one saved revision.
 *
 * @param documentId the document
 * @param revisionId the immutable revision that was chosen
 * @param sectionId the section, stable over the revisions of its document
 */
public record SectionRef(String documentId, String revisionId, String sectionId) {}
