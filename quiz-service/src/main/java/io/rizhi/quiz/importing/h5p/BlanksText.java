package io.rizhi.quiz.importing.h5p;

import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.GappedText;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with gaps as {@code *answer/other answer:tip*}. None of the three signs can be escaped, so whatever might be a sign
 * of the text itself is a doubt.
 */
final class BlanksText {
    /** 1/2, km/h, 12:30, an address, a formula, or signs of full width that the format does not know. */
    private static final Pattern UNCLEAR =
            Pattern.compile("\\d\\s*[/:]\\s*\\d|\\b[A-Za-z]{1,3}/[A-Za-z]{1,3}\\b|//|/\\s*(?:/|:|$)|^\\s*/"
                    + "|:[^:]*:|\\\\[()\\[\\]]|[：／＊]|^\\s|\\s$|:\\s*$|^\\s*:");

    private static final Pattern OWN_BLOCK = Pattern.compile("(?i)^\\s*<(?:p|div|ul|ol|table|h\\d|blockquote)\\b");

    private final GappedText text = new GappedText();
    private final List<String> tips = new ArrayList<>();
    private final boolean hasCase;
    private final List<Finding> findings;

    BlanksText(boolean hasCase, List<Finding> findings) {
        this.hasCase = hasCase;
        this.findings = findings;
    }

    /** Text that stands above; it ends its line. */
    void plain(String html) {
        text.text(html.isEmpty() || OWN_BLOCK.matcher(html).find() ? html : "<div>" + html + "</div>");
    }

    /** Text with gaps; it ends its line. */
    void block(String block) {
        String html = OWN_BLOCK.matcher(block).find() ? block : "<div>" + block + "</div>";
        int from = 0;
        int star = star(html, 0);
        while (star >= 0) {
            int end = star(html, star + 1);
            if (end < 0 || end == star + 1) {
                unclear(html.substring(star));
                text.text(html.substring(from, end < 0 ? html.length() : end + 1));
                from = end < 0 ? html.length() : end + 1;
            } else {
                text.text(html.substring(from, star));
                gap(html.substring(star + 1, end));
                from = end + 1;
            }
            star = end < 0 ? -1 : star(html, from);
        }
        text.text(html.substring(from));
    }

    /** Next asterisk outside tags. */
    private static int star(String html, int from) {
        boolean isTag = false;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '*' && !isTag) {
                return i;
            }
            boolean opens = c == '<' && i + 1 < html.length() && isTagStart(html.charAt(i + 1));
            isTag = opens || isTag && c != '>';
        }
        return -1;
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The signs count before entities are resolved, so an entity is no sign. */
    private void gap(String html) {
        String bare = html.replaceAll("</?[A-Za-z][^<>]*>", "").replace("&nbsp;", " ");
        if (UNCLEAR.matcher(bare.replaceAll("&#?[A-Za-z0-9]{1,8};", "x")).find()) {
            unclear(bare);
        }
        int colon = bare.indexOf(':');
        String tip = colon < 0 ? "" : RichText.text(bare.substring(colon + 1));
        List<String> answers = new ArrayList<>();
        for (String part : (colon < 0 ? bare : bare.substring(0, colon)).split("/", -1)) {
            String answer = RichText.text(part);
            if (!answer.isEmpty() && !answers.contains(answer)) {
                answers.add(answer);
            }
        }
        TextRules rules = hasCase ? TextRules.USUAL.withCase() : null;
        text.gap(new Gap(answers, null, null, List.of(), List.of(), List.of(), false, List.of(), rules));
        tips.add(tip);
    }

    private void unclear(String part) {
        findings.add(Finding.warning("h5p-sign-unclear", 0, ChoiceKey.shorten(RichText.text(part))));
    }

    int size() {
        return text.size();
    }

    /** Tips with the number of their gap, when there are several gaps. */
    List<String> hints() {
        List<String> hints = new ArrayList<>();
        for (int i = 0; i < tips.size(); i++) {
            String number = tips.size() == 1 ? "" : (i + 1) + ". ";
            if (!tips.get(i).isEmpty()) {
                hints.add(RichText.escaped(number + tips.get(i)));
            }
        }
        return hints;
    }

    ContentBuilder build() {
        return text.build();
    }
}
