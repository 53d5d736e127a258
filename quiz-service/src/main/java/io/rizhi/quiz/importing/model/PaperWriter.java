package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions as Chinese text that people and {@link PaperReader} read. */
public final class PaperWriter implements FormatWriter {
    private static final Set<QuestionType> TYPES = EnumSet.of(
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TRUE_FALSE,
            QuestionType.FILL_IN,
            QuestionType.SHORT_ANSWER);
    private static final Set<Part> PARTS =
            EnumSet.of(Part.MARK, Part.DIFFICULTY, Part.TAGS, Part.EXPLANATION, Part.GUIDANCE);

    @Override
    public Set<QuestionType> types() {
        return TYPES;
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        return PARTS;
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return PaperReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(List<Content> questions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            write(questions.get(i), i + 1, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Content question, int number, StringBuilder text) {
        text.append(number)
                .append(". ")
                .append(typeName(question.type()))
                .append(question.stem())
                .append('\n');
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            text.append((char) ('A' + i))
                    .append(". ")
                    .append(options.get(i).text())
                    .append('\n');
        }
        String answer = answer(question);
        if (!answer.isEmpty()) {
            text.append("答案：").append(answer).append('\n');
        }
        if (question.explanation() != null) {
            text.append("解析：").append(question.explanation()).append('\n');
        }
        if (question.difficulty() != null) {
            text.append("难度：").append(question.difficulty()).append('\n');
        }
        if (!question.tags().isEmpty()) {
            text.append("知识点：").append(String.join("、", question.tags())).append('\n');
        }
        text.append("分值：").append(question.mark().toPlainString()).append("\n\n");
    }

    private static String typeName(QuestionType type) {
        return switch (type) {
            case SINGLE -> "[单选题]";
            case MULTIPLE -> "[多选题]";
            case TRUE_FALSE -> "[判断题]";
            case FILL_IN -> "[填空题]";
            default -> "[简答题]";
        };
    }

    private static String answer(Content question) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE ->
                IntStream.range(0, question.options().size())
                        .filter(i -> question.options().get(i).isCorrect())
                        .mapToObj(i -> String.valueOf((char) ('A' + i)))
                        .collect(Collectors.joining());
            case TRUE_FALSE -> question.isTrue() == null ? "" : question.isTrue() ? "正确" : "错误";
            case FILL_IN -> gaps(question.gaps());
            default -> question.guidance() == null ? "" : question.guidance();
        };
    }

    private static String gaps(List<Gap> gaps) {
        List<String> texts =
                gaps.stream().map(gap -> String.join("/", gap.alternatives())).toList();
        return texts.size() == 1
                ? texts.get(0)
                : IntStream.range(0, texts.size())
                        .mapToObj(i -> "(" + (i + 1) + ") " + texts.get(i))
                        .collect(Collectors.joining(" "));
    }
}
