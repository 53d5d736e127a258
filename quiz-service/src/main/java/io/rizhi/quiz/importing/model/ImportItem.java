package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a batch under review.
 *
 * @param n place in the batch, from 1
 * @param duplicate null when the bank has no such question
 * @param choice what becomes of it then; null when that was not said for this one
 */
public record ImportItem(
        int n,
        @Nullable String number,
        int fromLine,
        int toLine,
        Content content,
        List<Finding> findings,
        @Nullable PaperPolicy policy,
        boolean isExcluded,
        boolean isEdited,
        @Nullable Duplicate duplicate,
        @Nullable DuplicateChoice choice) {
    private static final Set<String> ABOUT_BANK = Set.of("already-in-bank", "bank-has-other-key");

    public ImportItem {
        findings = List.copyOf(findings);
    }

    public static ImportItem of(int n, ParsedItem item) {
        return new ImportItem(
                n,
                item.number(),
                item.fromLine(),
                item.toLine(),
                item.content(),
                item.findings(),
                item.policy(),
                false,
                false,
                null,
                null);
    }

    /** With content that a person wrote: doubts about the reading are settled, the rules of the bank still hold. */
    public ImportItem edited(Content newContent) {
        List<Finding> left = ContentRules.check(newContent).stream()
                .map(fault -> Finding.error(fault.code(), fromLine))
                .toList();
        return new ImportItem(
                n, number, fromLine, toLine, newContent, left, policy, isExcluded, true, duplicate, choice);
    }

    public ImportItem excluded(boolean excluded) {
        return new ImportItem(
                n, number, fromLine, toLine, content, findings, policy, excluded, isEdited, duplicate, choice);
    }

    public ImportItem choosing(@Nullable DuplicateChoice newChoice) {
        return new ImportItem(
                n, number, fromLine, toLine, content, findings, policy, isExcluded, isEdited, duplicate, newChoice);
    }

    /** With or without the word that the bank has this question. */
    public ImportItem inBank(@Nullable Duplicate known) {
        List<Finding> all = new ArrayList<>(findings);
        all.removeIf(finding -> ABOUT_BANK.contains(finding.code()));
        if (known != null) {
            all.add(Finding.warning(known.isSameKey() ? "already-in-bank" : "bank-has-other-key", fromLine));
        }
        return new ImportItem(n, number, fromLine, toLine, content, all, policy, isExcluded, isEdited, known, choice);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether a commit takes it. */
    public boolean isTaken() {
        return !isExcluded && !hasErrors();
    }

    public String status() {
        if (isExcluded) {
            return "excluded";
        }
        if (hasErrors()) {
            return "error";
        }
        return findings.isEmpty() ? "ok" : "warning";
    }
}
