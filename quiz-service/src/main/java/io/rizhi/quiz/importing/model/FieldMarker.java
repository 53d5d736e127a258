package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that opens a part of a question: 答案：, 【解析】, 难度： and their kin.
 *
 * @param start index of its first character
 * @param end index after it
 */
record FieldMarker(Field field, String name, int start, int end) {
    enum Field {
        BODY,
        ANSWER,
        EXPLANATION,
        DIFFICULTY,
        TOPIC,
        MARK,
        TYPE,
        /** A student's own answer, scores and buttons of a printed result page. */
        NOISE
    }

    private static final String NOISE =
            "(?:我|你|您|学生|考生|本人)的?(?:答案|作答)|选择答案|AI\\s*讲解|AI\\s*解析|作答记录|批语|查看解析|得分|本题得分|回答(?:正确|错误)|收起解析|纠错";
    private static final String EXPLANATION =
            "(?:正确)?答案(?:解析|详解|说明)|(?:试题|题目|参考|本题|考点)?(?:解析|详解)|【?答案】?及解析|(?i:explanation)";
    private static final String ANSWER =
            "(?:本题)?(?:标准|正确|参考|本题|试题|最佳)?答案(?:要点|提示)?(?:为|是)?|评分(?:要点|标准)|得分要点|(?:参考|答题)要点|正解|(?i:answer|ans)";
    private static final String DIFFICULTY = "(?:试题|题目)?难(?:易)?度(?:系数|等级|级别)?|难易程度";
    private static final String TOPIC = "(?:所属)?知识点(?:名称)?|考点|考查点|所属章节|章节|题目分类|标签";
    private static final String MARK = "(?:本题|试题|题目)?分[值数]";
    private static final String TYPE = "(?:试题|题目)?(?:题型|类型)";
    /** Words that also occur in ordinary text: only at the start of a line, and only once options or an answer were seen. */
    private static final String WEAK = "分析|说明|答|理由|依据|解答|点评|出处|来源";

    private static final String NAMES = "(?<noise>" + NOISE + ")|(?<explanation>" + EXPLANATION + ")|(?<answer>"
            + ANSWER
            + ")|(?<difficulty>" + DIFFICULTY + ")|(?<topic>" + TOPIC + ")|(?<mark>" + MARK + ")|(?<type>" + TYPE
            + ")|(?<weak>" + WEAK + ")";
    private static final Pattern AT_START =
            Pattern.compile("^(?:[-*>+]\\s+|#{1,6}\\s+)?(?:\\*\\*|__)?\\s*" + "(?<open>[\\[【(<〖]\\s*)?(?:" + NAMES
                    + ")\\s*(?<close>[\\]】)>〗])?\\s*(?:\\*\\*|__)?\\s*(?<colon>:)?\\s*(?:\\*\\*)?\\s*");
    private static final Pattern INSIDE =
            Pattern.compile("(?:(?<=[\\s。;,)\\]】.!?√×])|(?<=[A-Z√×对错])(?=【|选择答案:))(?:\\*\\*)?"
                    + "(?<open>[\\[【]\\s*)?(?:" + NAMES + ")\\s*(?<close>[\\]】])?\\s*(?<colon>:)?\\s*");
    private static final Pattern KEY_ONLY =
            Pattern.compile("^[A-Z]([\\s,、;]*[A-Z]){0,25}[.。]?$|^(?:√|×|对|错|正确|错误|T|F|(?i:true|false))[.。]?$");

    /** The marker that a line begins with. */
    static Optional<FieldMarker> atStart(Line line, boolean areWeakWordsMarkers) {
        Matcher matcher = AT_START.matcher(line.folded());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean isBracketed = matcher.group("open") != null && matcher.group("close") != null;
        boolean hasColon = matcher.group("colon") != null;
        String rest = line.folded().substring(matcher.end());
        Field field = field(matcher);
        if (matcher.group("weak") != null
                && !((areWeakWordsMarkers || "答".equals(matcher.group("weak"))) && (isBracketed || hasColon))) {
            return Optional.empty();
        }
        boolean isNoiseWord = field == Field.NOISE;
        boolean isPlainKey = field == Field.ANSWER && KEY_ONLY.matcher(rest).matches();
        if (!isBracketed && !hasColon && !isNoiseWord && !isPlainKey && !(isAlone(field) && rest.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new FieldMarker(field, name(matcher), 0, matcher.end()));
    }

    /** Markers further on in a line: 答案：B 解析：… on one line. */
    static List<FieldMarker> inside(Line line, int from) {
        if (line.folded().indexOf(':') < 0
                && line.folded().indexOf('【') < 0
                && line.folded().indexOf('[') < 0) {
            return List.of();
        }
        List<FieldMarker> found = new ArrayList<>();
        Matcher matcher = INSIDE.matcher(line.folded());
        int at = from;
        while (at < line.folded().length() && matcher.find(at)) {
            boolean isBracketed = matcher.group("open") != null && matcher.group("close") != null;
            boolean hasColon = matcher.group("colon") != null && matcher.group("open") == null;
            if (matcher.group("weak") == null && (isBracketed || hasColon)) {
                found.add(new FieldMarker(field(matcher), name(matcher), matcher.start(), matcher.end()));
            }
            at = Math.max(matcher.end(), matcher.start() + 1);
        }
        return found;
    }

    /** Whether the marker asks for points to look for rather than for a fixed answer. */
    boolean asksForPoints() {
        return name.contains("要点") || name.contains("评分");
    }

    private static boolean isAlone(Field field) {
        return field == Field.ANSWER || field == Field.EXPLANATION;
    }

    private static Field field(Matcher matcher) {
        if (matcher.group("noise") != null) {
            return Field.NOISE;
        }
        if (matcher.group("explanation") != null) {
            return Field.EXPLANATION;
        }
        if (matcher.group("answer") != null) {
            return Field.ANSWER;
        }
        if (matcher.group("difficulty") != null) {
            return Field.DIFFICULTY;
        }
        if (matcher.group("topic") != null) {
            return Field.TOPIC;
        }
        if (matcher.group("mark") != null) {
            return Field.MARK;
        }
        if (matcher.group("type") != null) {
            return Field.TYPE;
        }
        return "答".equals(matcher.group("weak")) ? Field.ANSWER : Field.EXPLANATION;
    }

    private static String name(Matcher matcher) {
        for (String group : List.of("noise", "explanation", "answer", "difficulty", "topic", "mark", "type", "weak")) {
            String name = matcher.group(group);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
