package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a batch under review.
 *
 * @param n place in the batch, from 1
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
        boolean isEdited) {
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
                false);
    }

    /** With content that a person wrote: doubts about the reading are settled, the rules of the bank still hold. */
    public ImportItem edited(Content newContent) {
        List<Finding> left = ContentRules.check(newContent).stream()
                .map(fault -> Finding.error(fault.code(), fromLine))
                .toList();
        return new ImportItem(n, number, fromLine, toLine, newContent, left, policy, isExcluded, true);
    }

    public ImportItem excluded(boolean excluded) {
        return new ImportItem(n, number, fromLine, toLine, content, findings, policy, excluded, isEdited);
    }

    /** With or without the word that the bank has this question. */
    public ImportItem inBank(boolean isKnown) {
        List<Finding> all = new ArrayList<>(findings);
        all.removeIf(finding -> finding.code().equals("already-in-bank"));
        if (isKnown) {
            all.add(Finding.warning("already-in-bank", fromLine));
        }
        return new ImportItem(n, number, fromLine, toLine, content, all, policy, isExcluded, isEdited);
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
