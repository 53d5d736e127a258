package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions written in a format. What was written is read again before it is given away: a question that does not come back
 * as it was is named, even if nobody knew why.
 *
 * @param losses what the format could not hold; the line is the place of the question among those asked for, from 1
 * @param written questions in the file
 */
public record Export(byte[] bytes, List<Finding> losses, int written) {

    public static Export of(FormatWriter writer, List<Content> questions) {
        List<Finding> losses = new ArrayList<>();
        List<Content> held = new ArrayList<>();
        List<Integer> whole = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Content question = questions.get(i);
            int place = i + 1;
            if (!writer.holds(question)) {
                losses.add(Finding.error("lost-question", place, question.type().code()));
                whole.add(0);
                continue;
            }
            List<Finding> own = lostParts(writer, question, place);
            losses.addAll(own);
            held.add(question);
            whole.add(own.isEmpty() ? place : 0);
        }
        byte[] bytes = writer.write(held);
        losses.addAll(changed(writer, bytes, questions, whole, held));
        return new Export(bytes, List.copyOf(losses), held.size());
    }

    private static List<Finding> lostParts(FormatWriter writer, Content question, int place) {
        List<Finding> lost = new ArrayList<>();
        QuestionType type = question.type();
        for (Part part : Part.values()) {
            if (part.isIn(question) && !writer.parts(type).contains(part)) {
                lost.add(Finding.warning(part.lossCode(), place));
            }
        }
        return lost;
    }

    private static List<Finding> changed(
            FormatWriter writer, byte[] bytes, List<Content> questions, List<Integer> whole, List<Content> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        List<ParsedItem> items = writer.read(bytes).items();
        boolean isInOrder = items.size() == held.size();
        List<Finding> changed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < questions.size(); i++) {
            Content question = questions.get(i);
            if (!writer.holds(question)) {
                continue;
            }
            boolean isBack = isInOrder
                    ? comesBack(question, items.get(next))
                    : comesBack(
                            question,
                            writer.read(writer.write(List.of(question))).items());
            next++;
            if (whole.get(i) > 0 && !isBack) {
                changed.add(Finding.warning("lost-in-form", whole.get(i)));
            }
        }
        return changed;
    }

    private static boolean comesBack(Content question, List<ParsedItem> items) {
        return items.size() == 1 && comesBack(question, items.get(0));
    }

    private static boolean comesBack(Content question, ParsedItem item) {
        return item.findings().stream().noneMatch(Finding::isError) && Held.isSame(question, item.content());
    }
}
