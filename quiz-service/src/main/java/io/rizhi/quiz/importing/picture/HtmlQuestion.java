package io.rizhi.quiz.importing.picture;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;

/** A question whose texts came as HTML: plain as long as nothing in it needs more, else cleaned, with what was lost named. */
public final class HtmlQuestion {
    private HtmlQuestion() {}

    public static Content of(Content html, NamedPictures pictures, int line, List<Finding> findings) {
        List<String> texts = new ArrayList<>();
        Content placed = Texts.map(html, text -> {
            String shown = pictures.placed(text);
            texts.add(shown);
            return shown;
        });
        List<String> left = pictures.takeLeft();
        if (!left.isEmpty()) {
            findings.add(Finding.warning("file-left-out", line, String.join(", ", left)));
        }
        int refused = pictures.takeRefused();
        if (refused > 0) {
            findings.add(Finding.warning("picture-left-out", line, String.valueOf(refused)));
        }
        if (texts.stream().anyMatch(RichText::isHarmful)) {
            findings.add(Finding.warning("html-cleaned", line));
        }
        if (texts.stream().anyMatch(RichText::hasRemotePicture)) {
            findings.add(Finding.warning("picture-elsewhere", line));
        }
        boolean isPlain = texts.stream().map(RichText::cleaned).allMatch(RichText::isPlain);
        return isPlain ? Texts.map(placed, RichText::text) : asHtml(Texts.map(placed, HtmlQuestion::cleaned));
    }

    private static String cleaned(String html) {
        String cleaned = RichText.withoutBlock(RichText.cleaned(html));
        return RichText.isEmpty(cleaned) ? "" : cleaned;
    }

    private static Content asHtml(Content content) {
        Notes notes = content.notes();
        return content.builder()
                .children(content.children().stream()
                        .map(child -> new Child(child.id(), asHtml(child.content())))
                        .toList())
                .notes(new Notes(
                        "html",
                        notes.category(),
                        notes.externalId(),
                        notes.feedback(),
                        notes.hints(),
                        notes.penalty(),
                        notes.keepsOrder(),
                        notes.source()))
                .build();
    }
}
