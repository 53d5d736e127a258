package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names questions that stand in one source twice. */
final class Repeats {
    private Repeats() {}

    static void mark(List<ParsedItem> items) {
        Map<String, ParsedItem> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            ParsedItem item = items.get(i);
            ParsedItem first = seen.putIfAbsent(Fingerprint.of(item.content()), item);
            if (first != null) {
                List<Finding> findings = new ArrayList<>(item.findings());
                findings.add(Finding.warning("repeated-in-text", item.fromLine(), String.valueOf(first.fromLine())));
                items.set(i, item.withFindings(findings));
            }
        }
    }
}
