package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.Xml;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Moodle XML. A question of a type that is not taken in is an error of its own and leaves the others alone. */
public final class MoodleReader {
    private static final Pattern ROOT =
            Pattern.compile("^\\s*(?:<\\?xml[^>]*\\?>)?\\s*(?:<!--.*?-->\\s*)*<quiz[\\s>/]", Pattern.DOTALL);
    private static final BigDecimal THIRD = new BigDecimal("0.3333333");
    private static final BigDecimal NEAR = new BigDecimal("0.005");

    private final PaperBuilder paper = new PaperBuilder();
    private final PictureBox box = new PictureBox();
    private final Set<String> ids = new HashSet<>();
    private final int lines;
    private @Nullable String category;

    private MoodleReader(int lines) {
        this.lines = lines;
    }

    public static boolean isMoodle(String text) {
        return ROOT.matcher(text.substring(0, Math.min(2000, text.length())).replace("\uFEFF", ""))
                .find();
    }

    public static ParsedPaper read(String text) {
        String plain = text.replace("\uFEFF", "");
        Node root = Xml.tree(plain.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "<?xml version='1.0' encoding='UTF-8'?>")
                .getBytes(StandardCharsets.UTF_8));
        String[] source = plain.split("\r\n|\r|\n", -1);
        MoodleReader reader = new MoodleReader(source.length);
        reader.paper.lines(List.of(source));
        List<Node> questions = root.elements("question").toList();
        for (int i = 0; i < questions.size(); i++) {
            int next = i + 1 < questions.size() ? questions.get(i + 1).line() : source.length;
            reader.read(questions.get(i), next);
        }
        return reader.paper.build().with(reader.box.pictures());
    }

    private void read(Node question, int next) {
        String type = question.get("type", "");
        int from = Math.max(1, Math.min(lines, question.line()));
        if (type.equals("category")) {
            category(question.first("category")
                    .map(node -> node.text("text", ""))
                    .orElse(""));
            return;
        }
        List<Finding> findings = new ArrayList<>();
        MoodleTexts texts = MoodleTexts.of(question, findings, box);
        MoodleQuestion read = new MoodleQuestion(question, texts, findings, from);
        ContentBuilder builder = read.read(type);
        if (!question.first("name").map(Node::text).orElse("").isBlank()) {
            paper.nameLeft();
        }
        Content bare = builder.build();
        Content content = builder.explanation(texts.orNull(question, "generalfeedback"))
                .mark(mark(question, bare, from, findings))
                .tags(tags(question))
                .notes(notes(question, texts, read.feedback(), from, findings))
                .build();
        if (!texts.of(question, "responsetemplate").isBlank()) {
            findings.add(Finding.warning("part-not-kept", from, "responsetemplate"));
        }
        paper.item(null, from, Math.max(from, Math.min(lines, next)), content, findings);
    }

    private void category(String path) {
        List<String> parts = new ArrayList<>();
        for (String name : path.strip().replace("//", "\u0001").split("/")) {
            String plain = name.strip();
            if (!plain.isEmpty() && !plain.matches("\\$[a-z]+\\$|top")) {
                parts.add(plain.replace("\u0001", "／"));
            }
        }
        category = parts.isEmpty() ? null : String.join("/", parts);
        ids.clear();
    }

    private static List<String> tags(Node question) {
        return question.elements("tags")
                .flatMap(tags -> tags.elements("tag"))
                .map(tag -> tag.text("text", "").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** What the file says; of a cloze the sum of its gaps. */
    private static BigDecimal mark(Node question, Content content, int line, List<Finding> findings) {
        if (content.type() == QuestionType.DESCRIPTION) {
            return BigDecimal.ZERO;
        }
        String text = question.text("defaultgrade", "").strip();
        BigDecimal stated = number(text);
        if (stated == null && content.type() == QuestionType.CLOZE) {
            BigDecimal sum = content.gaps().stream().map(Gap::weightOrOne).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.signum() > 0 ? sum : BigDecimal.ONE;
        }
        if (stated == null || stated.signum() <= 0) {
            if (!text.isEmpty()) {
                findings.add(Finding.warning("mark-unreadable", line, ChoiceKey.shorten(text)));
            }
            return BigDecimal.ONE;
        }
        BigDecimal rounded = stated.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(stated) != 0) {
            findings.add(Finding.warning("mark-rounded", line, text));
        }
        return rounded;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("\\d{1,6}(?:\\.\\d{1,20})?") ? new BigDecimal(text) : null;
    }

    private Notes notes(Node question, MoodleTexts texts, @Nullable Feedback own, int line, List<Finding> findings) {
        String id = question.text("idnumber", "").strip();
        if (!id.isEmpty() && !ids.add(id)) {
            findings.add(Finding.warning("moodle-id-repeated", line, id));
            id = "";
        }
        Feedback feedback = own != null
                ? own
                : new Feedback(
                        texts.orNull(question, "correctfeedback"),
                        texts.orNull(question, "partiallycorrectfeedback"),
                        texts.orNull(question, "incorrectfeedback"));
        List<String> hints = question.elements("hint")
                .map(texts::of)
                .map(String::strip)
                .filter(hint -> !hint.isEmpty())
                .toList();
        boolean isChoice = question.get("type", "").equals("multichoice");
        String shuffle = question.text("shuffleanswers", "false").strip();
        return new Notes(
                texts.format(),
                category,
                id.isEmpty() ? null : id,
                feedback,
                hints,
                penalty(question),
                isChoice && !shuffle.equals("true") && !shuffle.equals("1"),
                null);
    }

    private static @Nullable BigDecimal penalty(Node question) {
        BigDecimal penalty = number(question.text("penalty", "").strip());
        if (penalty == null || penalty.signum() == 0 || penalty.compareTo(BigDecimal.ONE) > 0) {
            return null;
        }
        boolean isThird = penalty.subtract(THIRD).abs().compareTo(NEAR) < 0;
        return isThird ? THIRD : penalty.setScale(7, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
