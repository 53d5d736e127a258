package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads GIFT. Where Moodle would change the meaning of a question without a word, there is a finding. */
public final class GiftReader {
    private static final Pattern SIGNS = Pattern.compile(
            "(?m)^\\s*::[^\\n]*?::|^\\s*\\$CATEGORY:|(?<!\\\\)\\{\\s*(?:[=~#>]|T\\s*[}#]|TRUE|F\\s*[}#]|FALSE)|｛\\s*[＝～=~]");
    private static final Pattern PART_FORMAT =
            Pattern.compile("(?<!\\\\)[=~#]\\s*(?:%-?[\\d.]+%)?\\s*\\[(html|markdown|plain|moodle)]");
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|markdown|plain|moodle)]");
    private static final String GAP = "_____";

    private final PaperBuilder paper = new PaperBuilder();
    private @Nullable String category;

    private GiftReader() {}

    /** Whether the text has signs that only GIFT has. */
    public static boolean isGift(String text) {
        return SIGNS.matcher(text).find();
    }

    public static ParsedPaper read(String text) {
        GiftReader reader = new GiftReader();
        List<String> lines = List.of(text.replace("\uFEFF", "").split("\r\n|\r|\n", -1));
        reader.paper.lines(lines);
        GiftBlock.in(lines).forEach(reader::read);
        return reader.paper.build();
    }

    private void read(GiftBlock block) {
        String text = block.text().strip();
        int line = block.fromLine();
        if (text.startsWith("$CATEGORY:")) {
            String[] parts = text.split("\n", 2);
            category(parts[0].substring("$CATEGORY:".length()));
            if (parts.length == 1) {
                return;
            }
            paper.warn("gift-category-without-blank-line", line);
            text = parts[1].strip();
            line++;
        }
        List<Finding> findings = new ArrayList<>();
        Content content = content(text, block, line, findings);
        paper.item(null, line, block.toLine(), content, findings);
    }

    /** A double slash inside a name is a slash; roots of Moodle are left out. */
    private void category(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.strip().replace("//", "\u0001").split("/")) {
            String plain = name.strip();
            if (!plain.isEmpty() && !plain.matches("\\$[a-z]+\\$|top")) {
                names.add(plain.replace("\u0001", "／"));
            }
        }
        category = names.isEmpty() ? null : String.join("/", names);
    }

    private Content content(String block, GiftBlock source, int line, List<Finding> findings) {
        String text = block;
        if (text.startsWith("::")) {
            int end = GiftText.find(text, "::", 2);
            if (end > 0) {
                paper.nameLeft();
                text = text.substring(end + 2).strip();
            }
        }
        Matcher format = FORMAT.matcher(text);
        String kind = format.find() ? format.group(1) : "plain";
        text = GiftAnswer.withoutFormat(text);
        if (!text.contains("{") && text.contains("｛") && text.contains("｝")) {
            findings.add(Finding.warning("gift-wide-signs", line));
            text = text.replace('｛', '{')
                    .replace('｝', '}')
                    .replace('＝', '=')
                    .replace('～', '~')
                    .replace('＃', '#');
        }
        Notes notes = new Notes(
                kind.equals("html") || kind.equals("markdown") ? kind : null,
                category,
                source.id(),
                null,
                List.of(),
                null,
                false,
                null);
        return braced(text, line, findings, notes).tags(source.tags()).build();
    }

    private static ContentBuilder braced(String text, int line, List<Finding> findings, Notes notes) {
        int open = GiftText.find(text, "{", 0);
        int close = GiftText.find(text, "}", Math.max(0, open));
        if (open < 0 && close < 0) {
            return Content.of(QuestionType.DESCRIPTION, GiftText.plain(text)).notes(notes);
        }
        boolean isBroken = open < 0 || close < 0 || GiftText.find(text.substring(0, open), "}", 0) >= 0;
        String tail = isBroken ? "" : text.substring(close + 1);
        boolean hasMore = GiftText.has(tail, "{") || GiftText.has(tail, "}");
        boolean hasInner = !isBroken && GiftText.find(text.substring(open + 1, close), "{", 0) >= 0;
        if (isBroken || hasMore || hasInner) {
            String code = GiftText.looksLikeLatex(text)
                    ? "gift-latex-braces"
                    : isBroken ? "gift-braces-do-not-match" : "gift-second-braces";
            findings.add(Finding.error(code, line, ChoiceKey.shorten(text)));
            return Content.of(QuestionType.SHORT_ANSWER, GiftText.plain(text)).notes(notes);
        }
        return answered(text, open, close, line, findings, notes);
    }

    /** Whether an answer or a feedback names a format that is not the one of the question; a question has one. */
    private static boolean hasOtherFormat(String inside, @Nullable String own) {
        return PART_FORMAT.matcher(inside).results().map(part -> part.group(1)).anyMatch(named -> {
            boolean isPlain = named.equals("plain") || named.equals("moodle");
            return isPlain ? own != null : !named.equals(own);
        });
    }

    private static ContentBuilder answered(
            String text, int open, int close, int line, List<Finding> findings, Notes notes) {
        String before = text.substring(0, open);
        String tail = text.substring(close + 1);
        boolean hasTail = !tail.isBlank();
        String stem = GiftText.plain(hasTail ? before + GAP + tail : before);
        String inside = text.substring(open + 1, close);
        int general = GiftText.findLast(inside, "####");
        String explanation = general < 0 ? "" : GiftText.plain(GiftAnswer.withoutFormat(inside.substring(general + 4)));
        if (text.matches("(?s).*(?<!\\\\)\\\\[A-Za-z]{2,}.*")) {
            findings.add(Finding.warning("gift-backslash-word", line));
        }
        if (hasOtherFormat(inside, notes.format())) {
            findings.add(Finding.warning("gift-formats-differ", line));
        }
        GiftQuestion question =
                new GiftQuestion(stem, hasTail, general < 0 ? inside : inside.substring(0, general), line, findings);
        ContentBuilder content = question.read();
        Notes all = new Notes(
                notes.format(),
                notes.category(),
                notes.externalId(),
                question.feedback(),
                List.of(),
                null,
                false,
                null);
        return content.explanation(explanation.isEmpty() ? null : explanation).notes(all);
    }
}
