package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gaps of a fill-in stem and the answers that go into them.
 *
 * @param stem with answers that were written into the gaps taken out
 */
public record GapAnswers(String stem, List<Gap> gaps, List<Finding> findings) {
    private static final Pattern UNDERLINE =
            Pattern.compile("_{2,}|[﹍▁]{2,}|-{4,}|\\[(?:BlankArea|填空)[\\s_\\d]*\\]|\\{\\s*\\}");
    private static final Pattern BRACKET = Pattern.compile("\\(\\s*\\)|【\\s*】|\\[\\s*\\]|《\\s+》|“\\s+”");
    /** Words between two gaps that are no answer: ____和____, ____是____. */
    private static final String JOINT = "[和与或及是为在的了到从至比、，,；;。：:\\s]";

    private static final Pattern FILLED =
            Pattern.compile("_{2,}\\s*(?!" + JOINT + "+\\s*_|[，。；：、,;:!?！？)）\\]】])([^_\\n\\[\\]【】]{1,60}?)\\s*_{2,}");
    /** {北京}: a gap with its answer, as survey sites write it. */
    private static final Pattern BRACED = Pattern.compile("\\{\\s*([^{}\\n]{1,60}?)\\s*}");

    /** （北京）: a gap with its answer where nothing else is a gap and there is no answer elsewhere. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*([^()\\n]{1,60}?)\\s*\\)");

    private static final Pattern NUMBERED = Pattern.compile(
            "[\\s;,、。]*\\((\\d{1,2})\\)\\s*|(?:^|[\\s;,、。])(?:(\\d{1,2})[.、)](?!\\d)|第(\\d{1,2})空\\s*:?|空(\\d{1,2})\\s*:)\\s*|([①-⑳])\\s*");
    private static final List<String> SEPARATORS = List.of("\\|", "[;；]", "[,，]", "、", "[\\t\\u3000]+|\\s{2,}", "\\s+");
    private static final Pattern OTHERWISE =
            Pattern.compile("^([^（）()]+?)\\s*[（(]\\s*(?:或者?|也可(?:写|填|为)?|/)\\s*([^（）()]+)[）)]$");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*(?:[/／|;；]|(?<=\\S)或者?(?=\\S))\\s*");

    public static int count(String stem) {
        return places(stem).size();
    }

    public static GapAnswers read(String stem, String answer, int line) {
        List<Finding> findings = new ArrayList<>();
        String open = stem;
        List<String> written = new ArrayList<>();
        String folded = Fold.of(stem);
        Matcher filled = written(folded).matcher(folded);
        if (answer.isBlank() && filled.find()) {
            StringBuilder emptied = new StringBuilder();
            int from = 0;
            do {
                written.add(stem.substring(filled.start(1), filled.end(1)).strip());
                emptied.append(stem, from, filled.start()).append("____");
                from = filled.end();
            } while (filled.find());
            open = emptied.append(stem.substring(from)).toString();
            findings.add(Finding.warning("answer-in-gap", line));
            return new GapAnswers(
                    open, written.stream().map(GapAnswers::ofWritten).toList(), findings);
        }
        if (answer.isBlank()) {
            return new GapAnswers(stem, List.of(), findings);
        }
        int gaps = count(stem);
        if (gaps == 0) {
            findings.add(Finding.warning("gap-not-marked", line));
        }
        List<Gap> read = gaps(answer.strip(), Math.max(1, gaps), line, findings);
        String emptied = emptied(stem, answer);
        if (read.isEmpty() && !emptied.equals(stem)) {
            List<Finding> again = new ArrayList<>(List.of(Finding.warning("answer-in-gap", line)));
            List<Gap> other = gaps(answer.strip(), count(emptied), line, again);
            return other.isEmpty() ? new GapAnswers(stem, read, findings) : new GapAnswers(emptied, other, again);
        }
        return new GapAnswers(stem, read, findings);
    }

    private static Pattern written(String folded) {
        if (count(folded) > 0) {
            return FILLED;
        }
        return BRACED.matcher(folded).find() ? BRACED : IN_BRACKETS;
    }

    /** {北京|北平}: either will do. */
    private static Gap ofWritten(String text) {
        List<String> alternatives = parts(text, "[|｜]");
        return new Gap(alternatives.isEmpty() ? List.of(text) : alternatives);
    }

    /** The stem without what stands between two lines and in the answer too: ____长江____ is one gap. */
    private static String emptied(String stem, String answer) {
        Matcher filled = FILLED.matcher(Fold.of(stem));
        StringBuilder emptied = new StringBuilder();
        int from = 0;
        int at = 0;
        while (at < stem.length() && filled.find(at)) {
            if (answer.contains(stem.substring(filled.start(1), filled.end(1)).strip())) {
                emptied.append(stem, from, filled.start()).append("____");
                from = filled.end();
                at = from;
            } else {
                at = filled.end(1);
            }
        }
        return emptied.append(stem.substring(from)).toString();
    }

    private static List<Integer> places(String stem) {
        String folded = Fold.of(stem);
        List<Integer> places = new ArrayList<>();
        Matcher underline = UNDERLINE.matcher(folded);
        while (underline.find()) {
            places.add(underline.start());
        }
        if (places.isEmpty()) {
            Matcher bracket = BRACKET.matcher(folded);
            while (bracket.find()) {
                places.add(bracket.start());
            }
        }
        return places;
    }

    private static List<Gap> gaps(String answer, int count, int line, List<Finding> findings) {
        List<String> numbered = numbered(answer);
        if (numbered.size() == count && !numbered.isEmpty()) {
            return numbered.stream()
                    .map(text -> alternatives(text, line, findings))
                    .toList();
        }
        if (count == 1) {
            return List.of(alternatives(answer, line, findings));
        }
        List<List<String>> fitting = new ArrayList<>();
        List<String> lines = parts(answer, "\\n");
        if (lines.size() == count) {
            fitting.add(lines);
        } else {
            SEPARATORS.stream()
                    .map(separator -> parts(answer, separator))
                    .filter(parts -> parts.size() == count)
                    .forEach(fitting::add);
        }
        if (fitting.isEmpty()) {
            findings.add(Finding.error("gap-count-differs", line, String.valueOf(count), ChoiceKey.shorten(answer)));
            return List.of();
        }
        if (fitting.stream().distinct().count() > 1) {
            findings.add(Finding.warning("gap-separator-unclear", line));
        }
        return fitting.get(0).stream()
                .map(text -> alternatives(text, line, findings))
                .toList();
    }

    private static List<String> parts(String answer, String separator) {
        return Arrays.stream(answer.split(separator))
                .map(GapAnswers::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** (1) 甲 (2) 乙, also over several lines. */
    private static List<String> numbered(String answer) {
        List<String> parts = new ArrayList<>();
        Matcher number = NUMBERED.matcher(Fold.of(answer));
        int from = -1;
        int expected = 1;
        while (number.find()) {
            if (value(number) != expected) {
                continue;
            }
            if (from >= 0) {
                parts.add(trim(answer.substring(from, number.start())));
            } else if (!answer.substring(0, number.start()).isBlank()) {
                return List.of();
            }
            from = number.end();
            expected++;
        }
        if (from >= 0) {
            parts.add(trim(answer.substring(from)));
        }
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    private static int value(Matcher number) {
        for (int group = 1; group <= 4; group++) {
            if (number.group(group) != null) {
                return Integer.parseInt(number.group(group));
            }
        }
        return number.group(5).charAt(0) - '①' + 1;
    }

    /** 北京（或北京市） is 北京或北京市. */
    private static Gap alternatives(String typed, int line, List<Finding> findings) {
        String text = OTHERWISE.matcher(typed.strip()).replaceFirst("$1或$2");
        List<String> alternatives = Arrays.stream(ALTERNATIVES.split(text))
                .map(GapAnswers::trim)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (alternatives.size() > 1 && !text.matches("\\s*\\d+\\s*/\\s*\\d+\\s*")) {
            findings.add(Finding.warning("answers-read-as-alternatives", line, ChoiceKey.shorten(text)));
            return new Gap(alternatives);
        }
        return new Gap(List.of(trim(text)));
    }

    private static String trim(String text) {
        return text.strip().replaceAll("^[;；,，。]+|[;；,，。]+$", "").strip();
    }
}
