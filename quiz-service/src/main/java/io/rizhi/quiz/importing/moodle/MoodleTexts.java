package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.RichText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of one question in one format: plain as long as nothing in it needs more. */
final class MoodleTexts {
    private static final Set<String> HOLDERS = Set.of(
            "questiontext",
            "generalfeedback",
            "correctfeedback",
            "partiallycorrectfeedback",
            "incorrectfeedback",
            "answer",
            "feedback",
            "subquestion",
            "hint",
            "graderinfo",
            "selectoption",
            "dragbox");

    /** Types whose answers are formatted texts; those of others are what a person types. */
    private static final Set<String> RICH_ANSWERS = Set.of("multichoice", "multichoiceset", "ordering");

    private final String format;
    private final List<Finding> findings;
    private final int line;
    private final PictureBox box;
    private final @Nullable Node pictured;
    private final String picture;

    private MoodleTexts(String format, List<Finding> findings, Node question, PictureBox box, String picture) {
        this.format = format;
        this.pictured = question.first("questiontext").orElse(null);
        this.picture = picture;
        this.findings = findings;
        this.line = question.line();
        this.box = box;
    }

    static MoodleTexts of(Node question, List<Finding> findings, PictureBox box) {
        boolean hasRichAnswers = RICH_ANSWERS.contains(question.get("type", ""));
        boolean isRich = HOLDERS.stream()
                .filter(name -> hasRichAnswers || !name.equals("answer"))
                .flatMap(question::all)
                .anyMatch(holder -> isHtml(holder) && !RichText.isPlain(holder.text("text", "")));
        String picture = picture(question, findings, box);
        boolean isMarkdown = question.first("questiontext")
                .filter(holder -> holder.get("format", "").equals("markdown"))
                .isPresent();
        boolean isHtml = isRich || !picture.isEmpty();
        return new MoodleTexts(isHtml ? "html" : isMarkdown ? "markdown" : "plain", findings, question, box, picture);
    }

    /** Before files could stand beside a text, a question had one picture below it; empty when there is none to show. */
    private static String picture(Node question, List<Finding> findings, PictureBox box) {
        if (question.text("image_base64", "").isBlank()) {
            return "";
        }
        Optional<String> address =
                EmbeddedFiles.bytes(question.text("image_base64", "")).flatMap(box::address);
        if (address.isEmpty()) {
            findings.add(Finding.warning(
                    "file-left-out",
                    question.line(),
                    question.text("image", "image").strip()));
        }
        return address.map(place -> "<p><img src=\"" + place + "\"></p>").orElse("");
    }

    private static boolean isHtml(Node holder) {
        String format = holder.get("format", "html");
        return format.equals("html") || format.equals("moodle_auto_format");
    }

    String format() {
        return format;
    }

    /** Text of the holder in the format of the question. */
    String of(Node holder) {
        return holder == pictured ? (text(holder) + picture).strip() : text(holder);
    }

    private String text(Node holder) {
        String own = holder.first("text").map(Node::text).orElseGet(() -> own(holder));
        EmbeddedFiles files = new EmbeddedFiles(holder, box);
        boolean showsPictures = isHtml(holder) && format.equals("html");
        String text = showsPictures ? files.placed(own) : own;
        if (!files.left().isEmpty()) {
            findings.add(Finding.warning("file-left-out", line, String.join(", ", files.left())));
        }
        if (!isHtml(holder)) {
            return format.equals("html") ? RichText.escaped(text) : text;
        }
        if (!format.equals("html")) {
            return RichText.text(text);
        }
        if (RichText.isHarmful(text)) {
            findings.add(Finding.warning("html-cleaned", line));
        }
        if (RichText.hasRemotePicture(text)) {
            findings.add(Finding.warning("picture-elsewhere", line));
        }
        return RichText.cleaned(text);
    }

    /** Old files write the text straight into the element. */
    static String own(Node holder) {
        StringBuilder text = new StringBuilder();
        holder.parts().stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().strip();
    }

    String of(Node parent, String child) {
        return parent.first(child).map(this::of).orElse("");
    }

    @Nullable
    String orNull(Node parent, String child) {
        String text = of(parent, child).strip();
        return text.isEmpty() ? null : text;
    }
}
