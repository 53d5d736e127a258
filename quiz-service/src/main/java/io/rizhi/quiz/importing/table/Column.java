package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.model.Fold;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column holds, told by its header.
 *
 * @param place of an option or a gap, from 0
 */
record Column(Role role, int place) {
    /** The parts of a question that a column can give. */
    enum Role {
        NUMBER,
        TYPE,
        STEM,
        OPTION,
        IS_CORRECT,
        OPTIONS,
        ANSWER,
        GAP_ANSWER,
        EXPLANATION,
        MARK,
        DIFFICULTY,
        TAGS,
        CATEGORY,
        EXTERNAL_ID
    }

    private static final Pattern OPTION = Pattern.compile(
            "(?:选项|备选|备选项|备选答案|候选项|option|choice|opt)_?([a-z]|\\d{1,2}|[一二三四五六七八九十])|([a-z])(?:选项|项|答案)?");
    private static final Pattern IS_CORRECT = Pattern.compile("(?:iscorrect|correct|是否正确|正确与否|是否答案)_?([a-z]|\\d{1,2})");
    private static final Pattern GAP_ANSWER =
            Pattern.compile("(?:(?:填空)?答案|填空|空)(\\d{1,2}|[一二三四五六七八九十])|第(\\d{1,2}|[一二三四五六七八九十])空(?:答案)?");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*]?|【[^】]*】?|<[^>]*>?");

    private static final Set<String> NUMBERS = Set.of("序号", "题号", "编号", "no", "number", "index", "顺序");
    private static final Set<String> TYPES =
            Set.of("题型", "类型", "试题类型", "题目类型", "题目题型", "试题题型", "题类", "type", "questiontype", "qtype", "kind");
    private static final Set<String> STEMS = Set.of(
            "题目",
            "题干",
            "问题",
            "试题",
            "试题内容",
            "题目内容",
            "题干内容",
            "试题题干",
            "题目题干",
            "题目描述",
            "试题标题",
            "题目标题",
            "内容",
            "标题",
            "question",
            "stem",
            "questiontext",
            "questiontitle",
            "content",
            "text",
            "title",
            "prompt");
    private static final Set<String> OPTIONS =
            Set.of("选项", "备选项", "备选答案", "候选项", "选项内容", "题目选项", "试题选项", "全部选项", "options", "choices", "answers");
    private static final Set<String> ANSWERS = Set.of(
            "答案",
            "正确答案",
            "正确选项",
            "参考答案",
            "标准答案",
            "试题答案",
            "题目答案",
            "正解",
            "答案选项",
            "答案要点",
            "key",
            "answer",
            "correct",
            "correctanswer",
            "correctoption",
            "correctoptions",
            "rightanswer",
            "solution");
    private static final Set<String> EXPLANATIONS = Set.of(
            "解析",
            "答案解析",
            "试题解析",
            "题目解析",
            "解释",
            "说明",
            "分析",
            "答案说明",
            "详解",
            "explanation",
            "analysis",
            "rationale",
            "feedback",
            "generalfeedback",
            "comment");
    private static final Set<String> MARKS =
            Set.of("分值", "分数", "得分", "题目分值", "试题分值", "默认分值", "分", "mark", "score", "points", "defaultmark", "marks");
    private static final Set<String> DIFFICULTIES =
            Set.of("难度", "题目难度", "试题难度", "难易度", "难易程度", "难度等级", "难度系数", "difficulty", "level");
    private static final Set<String> TAGS = Set.of(
            "知识点",
            "知识点名称",
            "标签",
            "所属范围",
            "考点",
            "关键字",
            "关键词",
            "所属知识点",
            "tags",
            "tag",
            "keywords",
            "topic",
            "topics",
            "knowledge");
    private static final Set<String> CATEGORIES = Set.of(
            "分类",
            "题目分类",
            "试题分类",
            "所属分类",
            "章节",
            "所属章节",
            "科目",
            "课程",
            "课程结构",
            "目录",
            "类别",
            "题库",
            "所属题库",
            "category",
            "subject",
            "chapter",
            "course");
    private static final Set<String> IDS =
            Set.of("外部编号", "题目id", "试题id", "试题编号", "题目编号", "id", "externalid", "questionid");

    /** Width, case, spaces, brackets and stars do not matter. */
    static String fold(String header) {
        String folded = Fold.of(header).toLowerCase(Locale.ROOT);
        String bare = BRACKETS.matcher(folded).replaceAll("");
        return (bare.isBlank() ? folded : bare).replaceAll("[\\s*:：#_\\-/]+|必填|选填|可选", "");
    }

    static Optional<Column> of(String header) {
        String name = fold(header);
        if (name.isEmpty() || name.length() > 40) {
            return Optional.empty();
        }
        Matcher option = OPTION.matcher(name);
        if (option.matches()) {
            String label = option.group(1) == null ? option.group(2) : option.group(1);
            return Optional.of(new Column(Role.OPTION, place(label)));
        }
        Matcher correct = IS_CORRECT.matcher(name);
        if (correct.matches()) {
            return Optional.of(new Column(Role.IS_CORRECT, place(correct.group(1))));
        }
        Matcher gap = GAP_ANSWER.matcher(name);
        if (gap.matches()) {
            return Optional.of(new Column(Role.GAP_ANSWER, place(gap.group(1) == null ? gap.group(2) : gap.group(1))));
        }
        return role(name).map(role -> new Column(role, 0));
    }

    private static Optional<Role> role(String name) {
        if (STEMS.contains(name)) {
            return Optional.of(Role.STEM);
        }
        if (ANSWERS.contains(name)) {
            return Optional.of(Role.ANSWER);
        }
        if (OPTIONS.contains(name)) {
            return Optional.of(Role.OPTIONS);
        }
        if (TYPES.contains(name)) {
            return Optional.of(Role.TYPE);
        }
        if (EXPLANATIONS.contains(name)) {
            return Optional.of(Role.EXPLANATION);
        }
        return sideRole(name);
    }

    private static Optional<Role> sideRole(String name) {
        if (MARKS.contains(name)) {
            return Optional.of(Role.MARK);
        }
        if (DIFFICULTIES.contains(name)) {
            return Optional.of(Role.DIFFICULTY);
        }
        if (TAGS.contains(name)) {
            return Optional.of(Role.TAGS);
        }
        if (CATEGORIES.contains(name)) {
            return Optional.of(Role.CATEGORY);
        }
        if (IDS.contains(name)) {
            return Optional.of(Role.EXTERNAL_ID);
        }
        return NUMBERS.contains(name) ? Optional.of(Role.NUMBER) : Optional.empty();
    }

    private static int place(String label) {
        if (Character.isDigit(label.charAt(0))) {
            return Math.max(0, Integer.parseInt(label) - 1);
        }
        int chinese = DIGITS.indexOf(label);
        return chinese >= 0 ? chinese : label.charAt(0) - 'a';
    }
}
