package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions as Chinese text that people and {@link PaperReader} read. */
public final class PaperWriter implements FormatWriter {
    private static final int MOST_LETTERS = 26;
    private static final Set<Part> PARTS =
            EnumSet.of(Part.MARK, Part.DIFFICULTY, Part.TAGS, Part.EXPLANATION, Part.GUIDANCE);

    @Override
    public Set<QuestionType> types() {
        return EnumSet.allOf(QuestionType.class);
    }

    @Override
    public boolean holds(Content question) {
        return question.options().size() <= MOST_LETTERS
                && question.children().stream().map(Child::content).allMatch(this::holds);
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        if (type == QuestionType.NUMERIC || type == QuestionType.CLOZE) {
            parts.add(Part.TOLERANCE_KIND);
        }
        return parts;
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return PaperReader.read(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(List<Content> questions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            write(questions.get(i), String.valueOf(i + 1), text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Content question, String number, StringBuilder text) {
        text.append(number)
                .append(". ")
                .append(typeName(question.type()))
                .append(question.stem())
                .append('\n');
        List<Prompt> prompts = question.prompts();
        for (int i = 0; i < prompts.size(); i++) {
            text.append('(')
                    .append(i + 1)
                    .append(") ")
                    .append(prompts.get(i).text())
                    .append('\n');
        }
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            text.append(letter(i)).append(". ").append(options.get(i).text()).append('\n');
        }
        fields(question, text);
        List<Child> children = question.children();
        for (int i = 0; i < children.size(); i++) {
            write(children.get(i).content(), number + "." + (i + 1), text);
        }
    }

    private static void fields(Content question, StringBuilder text) {
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
        if (question.isMarked()) {
            text.append("分值：").append(question.mark().toPlainString()).append('\n');
        }
        text.append('\n');
    }

    private static String typeName(QuestionType type) {
        return switch (type) {
            case SINGLE -> "[单选题]";
            case MULTIPLE -> "[多选题]";
            case TRUE_FALSE -> "[判断题]";
            case FILL_IN -> "[填空题]";
            case SHORT_ANSWER -> "[简答题]";
            case SHORT_TEXT -> "[短文本题]";
            case NUMERIC -> "[数值题]";
            case MATCHING -> "[连线题]";
            case ORDERING -> "[排序题]";
            case CLOZE -> "[完形填空题]";
            case COMPOSITE -> "[材料题]";
            case DESCRIPTION -> "[说明文字]";
        };
    }

    private static String answer(Content question) {
        List<Option> options = question.options();
        return switch (question.type()) {
            case SINGLE, MULTIPLE ->
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).isCorrect())
                        .mapToObj(PaperWriter::letter)
                        .collect(Collectors.joining());
            case ORDERING ->
                IntStream.range(0, options.size()).mapToObj(PaperWriter::letter).collect(Collectors.joining());
            case MATCHING -> pairs(question);
            case TRUE_FALSE -> question.isTrue() == null ? "" : question.isTrue() ? "正确" : "错误";
            case FILL_IN -> gaps(question.gaps());
            case SHORT_TEXT -> question.gaps().stream().map(GapText::gap).collect(Collectors.joining(";"));
            case NUMERIC -> question.gaps().stream().map(GapText::numbers).collect(Collectors.joining(";"));
            case CLOZE -> ClozeText.write(question.gaps());
            default -> question.guidance() == null ? "" : question.guidance();
        };
    }

    private static String pairs(Content question) {
        List<String> ids = question.options().stream().map(Option::id).toList();
        List<Prompt> prompts = question.prompts();
        return IntStream.range(0, prompts.size())
                .mapToObj(i -> (i + 1) + "-" + letter(ids.indexOf(prompts.get(i).optionId())))
                .collect(Collectors.joining("；"));
    }

    private static String letter(int place) {
        return place >= 0 && place < MOST_LETTERS ? String.valueOf((char) ('A' + place)) : "?";
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
