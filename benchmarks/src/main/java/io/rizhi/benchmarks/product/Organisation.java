package io.rizhi.benchmarks.product;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the measurements work on.
 *
 * @param admin who may do everything
 * @param members who are signed in
 * @param unitId everybody's unit
 * @param material what plans are made of
 * @param planId a running plan of everybody
 * @param today the number of its day that is due today
 * @param quizPlanId a plan of one day: a short text, and a quiz after it
 */
public record Organisation(
        Member admin,
        List<Member> members,
        String unitId,
        Material material,
        String planId,
        int today,
        String quizPlanId) {

    /**
     * @param documentId the document
     * @param revisionId its revision
     * @param sectionIds its long sections
     * @param shortSectionId a section that is read in seconds
     * @param quizId a published quiz
     */
    public record Material(
            String documentId, String revisionId, List<String> sectionIds, String shortSectionId, String quizId) {

        /** The short section and nothing else. */
        Material inBrief() {
            return new Material(documentId, revisionId, List.of(shortSectionId), shortSectionId, quizId);
        }
    }

    /** The path of a section's text. */
    public String sectionPath(int index) {
        return "/documents/" + material.documentId() + "/revisions/" + material.revisionId() + "/sections/"
                + material.sectionIds().get(index);
    }

    /** The same with these people signed in as well. */
    Organisation with(List<Member> more) {
        List<Member> all = Stream.concat(members.stream(), more.stream()).toList();
        return new Organisation(admin, all, unitId, material, planId, today, quizPlanId);
    }
}
