package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Fold;
import io.rizhi.quiz.importing.model.PaperBuilder;
import java.util.ArrayList;
import java.util.List;

/** A material while the rows with its questions are read: numbers that begin with its own are those. */
final class Material {
    private final String number;
    private final int line;
    private final Content content;
    private final List<Child> children = new ArrayList<>();
    private final List<Finding> findings;
    private int last;

    Material(String number, int line, Content content, List<Finding> findings) {
        this.number = number;
        this.line = line;
        this.last = line;
        this.content = content;
        this.findings = new ArrayList<>(findings);
    }

    boolean takes(String other) {
        String own = Fold.of(number).strip();
        String folded = Fold.of(other).strip();
        return !own.isEmpty()
                && folded.startsWith(own)
                && folded.substring(own.length()).matches("\\s*[.\\-]\\s*\\d{1,3}");
    }

    void add(int row, Content child, List<Finding> doubts) {
        children.add(new Child("c" + (children.size() + 1), child));
        findings.addAll(doubts);
        last = row;
    }

    void close(PaperBuilder paper) {
        Content whole = content.builder().children(children).build();
        paper.item(number.isEmpty() ? null : ChoiceKey.shorten(number), line, last, whole, findings);
    }
}
