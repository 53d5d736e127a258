package io.rizhi.quiz.importing.anki;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in fields beside HTML: sounds, and formulas in signs of Anki's own. */
final class AnkiText {
    private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]\\n]{1,300})]");
    private static final Pattern PLAYER = Pattern.compile("\\[anki:play:[^\\]\\n]{1,60}]");

    private AnkiText() {}

    /** Names of the sounds in the text. */
    static List<String> sounds(String html) {
        return SOUND.matcher(html)
                .results()
                .map(sound -> sound.group(1))
                .distinct()
                .toList();
    }

    static String withoutMedia(String html) {
        return PLAYER.matcher(SOUND.matcher(html).replaceAll("")).replaceAll("");
    }

    /** Formulas between signs that browsers know. */
    static String withFormulas(String html) {
        return html.replace("[$$]", "\\[")
                .replace("[/$$]", "\\]")
                .replace("[$]", "\\(")
                .replace("[/$]", "\\)")
                .replace("[latex]", "\\[")
                .replace("[/latex]", "\\]");
    }
}
