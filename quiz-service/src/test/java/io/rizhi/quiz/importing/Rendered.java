package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.util.ArrayList;
import java.util.List;

/** A paper as a person would note it down who has read it: questions, what is right, and each doubt with its line. */
final class Rendered {
    private final StringBuilder text = new StringBuilder();

    private Rendered() {}

    static String of(ParsedPaper paper) {
        Rendered rendered = new Rendered();
        paper.items().forEach(rendered::item);
        paper.findings().forEach(finding -> rendered.finding("", finding));
        return rendered.text.toString().strip();
    }

    private void item(ParsedItem item) {
        String number = item.number() == null ? "" : item.number() + " ";
        text.append("# ").append(number).append("L").append(item.fromLine()).append(' ');
        content(item.content(), "  ");
        item.findings().forEach(finding -> finding("  ", finding));
    }

    private void content(Content content, String indent) {
        text.append(content.type().code()).append(' ').append(content.mark().toPlainString());
        if (content.isTrue() != null) {
            text.append(content.isTrue() ? " true" : " false");
        }
        text.append(": ").append(line(content.stem())).append('\n');
        char letter = 'A';
        for (Option option : content.options()) {
            String weight =
                    option.weight() == null ? "" : " (" + option.weight().toPlainString() + ")";
            note(indent, (option.isCorrect() ? "*" : "") + letter++ + " " + line(option.text()) + weight);
        }
        content.gaps().forEach(gap -> note(indent, "_ " + gap(gap)));
        content.prompts().forEach(prompt -> note(indent, prompt.text() + " = " + prompt.optionId()));
        if (content.guidance() != null) {
            note(indent, "points: " + line(content.guidance()));
        }
        if (content.explanation() != null) {
            note(indent, "why: " + line(content.explanation()));
        }
        if (content.difficulty() != null) {
            note(indent, "difficulty: " + content.difficulty());
        }
        if (!content.tags().isEmpty()) {
            note(indent, "tags: " + String.join(", ", content.tags()));
        }
        if (content.notes().category() != null) {
            note(indent, "category: " + content.notes().category());
        }
        for (Child child : content.children()) {
            text.append(indent).append("- ");
            content(child.content(), indent + "  ");
        }
    }

    private static String gap(Gap gap) {
        List<String> parts = new ArrayList<>(gap.alternatives());
        gap.numbers()
                .forEach(key -> parts.add(
                        key.value().toPlainString() + "±" + key.tolerance().toPlainString()));
        gap.options().forEach(option -> parts.add((option.isCorrect() ? "*" : "") + option.text()));
        return parts.isEmpty() ? "(nothing)" : String.join(" / ", parts);
    }

    private void finding(String indent, Finding finding) {
        String arguments = finding.arguments().isEmpty() ? "" : " " + String.join(", ", finding.arguments());
        note(indent, (finding.isError() ? "!! " : "! ") + finding.line() + " " + finding.code() + line(arguments));
    }

    private void note(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String line(String value) {
        return value.replace("\n", "⏎");
    }
}
