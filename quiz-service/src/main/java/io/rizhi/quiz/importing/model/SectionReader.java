package io.rizhi.quiz.importing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises section headings and reads type, marks and policy from them. */
final class SectionReader {
    private static final String NUMBER = "([\\d.]+|[" + Numerals.CHINESE + "]+)";
    private static final String TYPE_NAME =
            "(?:[\\u4e00-\\u9fa5]{0,6}?)(?:" + DeclaredType.ANY + ")(?:择)?(?:型|类)?(?:试?题)?(?:目|部分|型)?";
    private static final Pattern ORDINAL = Pattern.compile("^(?:第\\s*([" + Numerals.CHINESE
            + "]+|\\d+)\\s*(?:部分|大题|节|章|篇|卷)\\s*[、.:,]?|([" + Numerals.CHINESE
            + "]{1,3})\\s*[、.:,)]|\\(\\s*([" + Numerals.CHINESE + "]{1,3})\\s*\\)\\s*[、.:]?|([IVX]{1,4}|[Ⅰ-Ⅻ])\\s*[、.])"
            + "\\s*(.*)$");
    private static final Pattern TYPE_FIRST = Pattern.compile("^" + TYPE_NAME + "\\s*(?:$|[(:,。;\\-\\s\\[【].*)");
    private static final Pattern TYPE_ALONE =
            Pattern.compile("^" + TYPE_NAME + "\\s*(?:\\(.*\\)|\\[.*\\]|【.*】)?\\s*[:。]?$");
    private static final Pattern NUMBERED_TYPE =
            Pattern.compile("^\\d{1,2}\\s*[.、]\\s*(" + TYPE_NAME + "\\s*(?:\\((?=[^)]*(?:共|每|各|分)).*\\))?)\\s*[:。]?$");
    /** A heading of Markdown: # 单选, ## 2 判断题（每题2分）. */
    private static final Pattern MARKED_TYPE =
            Pattern.compile("^(?:\\d{1,2}\\s*[.、]?\\s*)?(" + TYPE_NAME + "\\s*(?:\\(.*\\)|\\[.*\\]|【.*】)?)\\s*[:。]?$");

    private static final Pattern SHORT_TYPE = Pattern.compile("(?:单选|多选|判断|填空|简答|问答|不定项)(?:选择)?");
    private static final Pattern DECORATION = Pattern.compile("^[#>*=<\\[【\\s_-]+|[*=>\\]】\\s_-]+$");

    private static final Pattern PER_GAP = Pattern.compile("每\\s*(?:个)?空\\s*" + NUMBER + "\\s*分");
    private static final Pattern PER_QUESTION =
            Pattern.compile("(?:每\\s*(?:小|道|个|一)?\\s*题|各|每小题)\\s*(?:得|计|为)?\\s*" + NUMBER + "\\s*分");
    private static final Pattern TOTAL = Pattern.compile("(?:共计?|总计|合计|满分|总分)\\s*(?:为|:)?\\s*" + NUMBER + "\\s*分");
    private static final Pattern LONE_MARK = Pattern.compile("[(,、;]\\s*(?:本题|本大题)?\\s*" + NUMBER + "\\s*分\\s*[),。;]");
    private static final Pattern COUNT = Pattern.compile("(?:共|计)\\s*" + NUMBER + "\\s*(?:小|道|个)?\\s*(?:小)?题");

    private static final String INCOMPLETE = "(?:漏选|少选|选不全|选对但不全|不全|部分选对|未选全)";
    private static final Pattern HALF = Pattern.compile(INCOMPLETE + "[^。;;]{0,8}?(?:一半|半分|半数|50%|1/2|½|0\\.5倍)");
    private static final Pattern FIXED = Pattern.compile(INCOMPLETE + "[^。;;,]{0,6}?(?:得|给|计)\\s*" + NUMBER + "\\s*分");
    private static final Pattern NOTHING =
            Pattern.compile("(?:漏选|少选|选不全|不全|多选|错选)[^。;]{0,12}?(?:不得分|不给分|不计分|得?\\s*0\\s*分|得?零分)|全(?:部选)?对(?:才|方可)?得分");
    private static final Pattern PER_CHOICE = Pattern.compile("每(?:选对|答对|对)\\s*一?\\s*(?:个|项)|每个?(?:正确)?选项");

    private static final int LONGEST_HEADING = 240;
    private static final Pattern ORDINAL_START =
            Pattern.compile("[#>*=<\\[【\\s_-]{0,12}[(第IVXⅠ-Ⅻ" + Numerals.CHINESE + "]");

    private SectionReader() {}

    /** A heading that names a type, whatever follows it. */
    static Optional<Section> typed(Line line, List<Line> notes) {
        if (!mayBeHeading(line.folded())) {
            return Optional.empty();
        }
        String plain = undecorated(line.folded());
        Matcher ordinal = ORDINAL.matcher(plain);
        if (ordinal.matches()) {
            String rest = undecorated(ordinal.group(5));
            return isTypeHeading(rest) ? Optional.of(read(line, ordinal(ordinal), rest, notes)) : Optional.empty();
        }
        Matcher marked = MARKED_TYPE.matcher(plain);
        if (isMarked(line) && marked.matches() && plain.length() <= 80) {
            String title = marked.group(1);
            boolean isType = title.contains("题") || SHORT_TYPE.matcher(title).matches();
            return isType ? Optional.of(read(line, 0, title, notes)) : Optional.empty();
        }
        Matcher numbered = NUMBERED_TYPE.matcher(plain);
        if (numbered.matches() && numbered.group(1).contains("题")) {
            return Optional.of(read(line, 0, numbered.group(1), notes));
        }
        return TYPE_ALONE.matcher(plain).matches() && plain.length() <= 80 && plain.contains("题")
                ? Optional.of(read(line, 0, plain, notes))
                : Optional.empty();
    }

    /** A numbered heading without a type; only its place tells whether it is one. */
    static Optional<Section> untyped(Line line, List<Line> notes) {
        if (!mayBeHeading(line.folded())) {
            return Optional.empty();
        }
        String plain = undecorated(line.folded());
        Matcher ordinal = ORDINAL.matcher(plain);
        return ordinal.matches() && ordinal.group(5).length() <= 60
                ? Optional.of(read(line, ordinal(ordinal), ordinal.group(5), notes))
                : Optional.empty();
    }

    /** A cheap look that spares most lines the patterns. */
    private static boolean mayBeHeading(String folded) {
        return folded.length() <= LONGEST_HEADING
                && (folded.contains("题")
                        || folded.startsWith("#")
                        || ORDINAL_START.matcher(folded).lookingAt());
    }

    static boolean isMarked(Line line) {
        return line.folded().startsWith("#");
    }

    private static boolean isTypeHeading(String rest) {
        return rest.length() <= 200 && TYPE_FIRST.matcher(rest).matches();
    }

    private static String undecorated(String folded) {
        return DECORATION.matcher(folded).replaceAll("").strip();
    }

    private static int ordinal(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            String text = matcher.group(group);
            if (text != null) {
                return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Math.max(0, Numerals.chinese(text));
            }
        }
        return 0;
    }

    private static Section read(Line line, int ordinal, String title, List<Line> notes) {
        StringBuilder all = new StringBuilder(title);
        notes.forEach(note -> all.append('\n').append(note.folded()));
        String text = all.toString();
        BigDecimal perGap = number(PER_GAP, text);
        BigDecimal perQuestion = number(PER_QUESTION, text);
        BigDecimal total = number(TOTAL, text);
        if (total == null && perGap == null && perQuestion == null) {
            total = number(LONE_MARK, text);
        }
        BigDecimal count = number(COUNT, text);
        List<Finding> findings = new ArrayList<>();
        PaperPolicy policy = policy(text, perQuestion, line.number(), findings);
        return new Section(
                line.number(),
                ordinal,
                title,
                DeclaredType.in(typeText(title)).orElse(null),
                perQuestion,
                perGap,
                total,
                count == null ? 0 : count.intValue(),
                policy,
                List.copyOf(findings));
    }

    /** The type stands before the first bracket; what is in brackets may name other types. */
    private static String typeText(String title) {
        return isTypeHeading(title) ? title.split("[(:,。;\\[【]", 2)[0] : "";
    }

    private static @Nullable PaperPolicy policy(
            String text, @Nullable BigDecimal perQuestion, int line, List<Finding> findings) {
        if (HALF.matcher(text).find()) {
            return PaperPolicy.HALF_FOR_MISSING;
        }
        BigDecimal fixed = number(FIXED, text);
        if (fixed != null && fixed.signum() > 0) {
            if (perQuestion != null && fixed.add(fixed).compareTo(perQuestion) == 0) {
                return PaperPolicy.HALF_FOR_MISSING;
            }
            findings.add(Finding.warning("policy-not-supported", line));
            return null;
        }
        if (PER_CHOICE.matcher(text).find()) {
            findings.add(Finding.warning("policy-not-supported", line));
            return null;
        }
        return NOTHING.matcher(text).find() ? PaperPolicy.EXACT : null;
    }

    private static @Nullable BigDecimal number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Numerals.decimal(matcher.group(1)).orElse(null) : null;
    }
}
