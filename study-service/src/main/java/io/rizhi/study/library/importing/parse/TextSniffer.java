package io.rizhi.study.library.importing.parse;

import java.util.regex.Pattern;

/** Tells plain text, Markdown and HTML apart by what is written. */
final class TextSniffer {

    private static final Pattern HTML_START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HTML_TAG =
            Pattern.compile("</(?:p|div|h[1-6]|table|ul|ol|article|section)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MD_HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern MD_OTHER = Pattern.compile(
            "(?m)^(?:\\s*[-*+] +\\S|```|> |\\|.*\\|\\s*$|\\s*\\|?\\s*:?-{3,}:?\\s*\\|)|\\*\\*[^*\\n]+\\*\\*|\\[[^\\]\\n]+\\]\\([^)\\n]+\\)");
    private static final int HEAD = 200_000;

    private TextSniffer() {}

    static DocumentKind kindOf(String text) {
        var head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        if (HTML_START
                        .matcher(head.substring(0, Math.min(head.length(), 4_000)))
                        .matches()
                || count(HTML_TAG, head, 3) >= 3) {
            return DocumentKind.HTML;
        }
        int headings = count(MD_HEADING, head, 3);
        boolean isMarkdown = headings >= 2
                || headings == 1 && (head.stripLeading().startsWith("#") || count(MD_OTHER, head, 1) > 0)
                || count(MD_OTHER, head, 6) >= 6 && head.contains("**");
        return isMarkdown ? DocumentKind.MD : DocumentKind.TXT;
    }

    private static int count(Pattern pattern, String text, int enough) {
        var matcher = pattern.matcher(text);
        int found = 0;
        while (found < enough && matcher.find()) {
            found++;
        }
        return found;
    }
}
