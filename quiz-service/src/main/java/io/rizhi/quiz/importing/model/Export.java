package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions written in a format. What was written is read again before it is given away: a question that does not come back
 * as it was is named, even if nobody knew why.
 *
 * @param losses what the format could not hold; the line is the place of the question among those asked for, from 1
 * @param written questions of those asked for that are in the file
 */
public record Export(byte[] bytes, List<Finding> losses, int written) {

    /** What is written for a question or a part of it, and the place of that question, or 0 when a loss is named already. */
    private record Entry(Content content, int place) {}

    public static Export of(FormatWriter writer, List<Content> questions) {
        List<Finding> losses = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        int written = 0;
        for (int place = 1; place <= questions.size(); place++) {
            Content question = questions.get(place - 1);
            List<Content> parts = writer.holds(question) ? List.of(question) : writer.split(question);
            if (parts.isEmpty()) {
                losses.add(Finding.error("lost-question", place, question.type().code()));
                continue;
            }
            List<Finding> own = losses(writer, question, parts, place);
            losses.addAll(own);
            int known = own.isEmpty() ? place : 0;
            parts.forEach(part -> entries.add(new Entry(part, known)));
            written++;
        }
        byte[] bytes = writer.write(entries.stream().map(Entry::content).toList());
        losses.addAll(changed(writer, bytes, entries));
        return new Export(bytes, List.copyOf(losses), written);
    }

    private static List<Finding> losses(FormatWriter writer, Content question, List<Content> parts, int place) {
        List<Finding> losses = new ArrayList<>();
        if (!writer.holds(question)) {
            losses.add(Finding.warning("lost-composite", place));
        }
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(part -> addLost(writer, part, codes));
        codes.forEach(code -> losses.add(Finding.warning(code, place)));
        return losses;
    }

    private static void addLost(FormatWriter writer, Content question, Set<String> codes) {
        for (Part part : Part.values()) {
            if (part.isIn(question) && !writer.parts(question.type()).contains(part)) {
                codes.add(part.lossCode());
            }
        }
        question.children().stream().map(Child::content).forEach(child -> addLost(writer, child, codes));
    }

    private static List<Finding> changed(FormatWriter writer, byte[] bytes, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<ParsedItem> items = writer.read(bytes).items();
        boolean isInOrder = items.size() == entries.size();
        List<Finding> changed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.place() == 0) {
                continue;
            }
            List<ParsedItem> back = isInOrder
                    ? items.subList(i, i + 1)
                    : writer.read(writer.write(List.of(entry.content()))).items();
            if (!comesBack(entry.content(), back)) {
                changed.add(Finding.warning("lost-in-form", entry.place()));
            }
        }
        return changed;
    }

    private static boolean comesBack(Content question, List<ParsedItem> items) {
        return items.size() == 1
                && items.get(0).findings().stream().noneMatch(Finding::isError)
                && Held.isSame(question, items.get(0).content());
    }
}
