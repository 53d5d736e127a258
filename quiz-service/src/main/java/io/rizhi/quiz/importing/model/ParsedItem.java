package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as read.
 *
 * @param number as printed, or null
 * @param fromLine first line of its source, counted from 1
 * @param policy what the section says about incomplete choices, or null
 */
public record ParsedItem(
        @Nullable String number,
        int fromLine,
        int toLine,
        Content content,
        List<Finding> findings,
        @Nullable PaperPolicy policy) {
    public ParsedItem {
        findings = List.copyOf(findings);
    }

    /** As it stands so many lines further down. */
    ParsedItem shifted(int by) {
        return new ParsedItem(
                number,
                fromLine + by,
                toLine + by,
                content,
                findings.stream().map(finding -> finding.shifted(by)).toList(),
                policy);
    }

    public ParsedItem withFindings(List<Finding> newFindings) {
        return new ParsedItem(number, fromLine, toLine, content, newFindings, policy);
    }
}
