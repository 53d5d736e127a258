package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.GapAnswers;
import io.rizhi.quiz.importing.model.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answer cells of fill-in questions.
 *
 * @param stem with answers taken out of its gaps
 * @param scoring null is as usual
 */
record GapCell(String stem, List<Gap> gaps, @Nullable Scoring scoring, List<Finding> findings) {
    private static final Pattern PREFIX = Pattern.compile("^\\s*((?:乱序匹配|全对得分|答案互斥|[\\s,，、;；:：])+)");
    private static final Pattern PAIRS = Pattern.compile("\\s*(?:[（(]([^（()）]*)[)）]\\s*)+");
    private static final Pattern PAIR = Pattern.compile("[（(]([^（()）]*)[)）]");

    static GapCell read(String stem, String answer, Separators separators, int line) {
        Matcher prefix = PREFIX.matcher(answer);
        String words = prefix.find() ? prefix.group(1) : "";
        String rest = words.isEmpty() ? answer : answer.substring(prefix.end());
        boolean isAnyOrder = words.contains("乱序") || words.contains("互斥");
        Scoring scoring =
                isAnyOrder || words.contains("全对") ? Scoring.gaps(words.contains("全对"), isAnyOrder, null) : null;
        GapCell cell = cut(stem, rest.strip(), separators, line);
        return new GapCell(cell.stem, cell.gaps, scoring, cell.findings);
    }

    private static GapCell cut(String stem, String answer, Separators separators, int line) {
        int count = GapAnswers.count(stem);
        if (answer.isEmpty()) {
            return ofText(stem, answer, line);
        }
        if (PAIRS.matcher(answer).matches()
                && (count > 1 || PAIR.matcher(answer).results().count() == 1 && count == 1)) {
            List<Gap> gaps = PAIR.matcher(answer)
                    .results()
                    .map(pair -> new Gap(List.of(pair.group(1).strip())))
                    .toList();
            return checked(stem, gaps, count, answer, line, List.of());
        }
        if (separators.isStated()) {
            List<Gap> gaps = separators.gaps(answer).stream()
                    .map(gap -> new Gap(separators.alternatives(gap)))
                    .toList();
            return checked(stem, gaps, count, answer, line, List.of());
        }
        return answer.contains("|") ? bars(stem, answer, count, line) : ofText(stem, answer, line);
    }

    /** Without a word about separators: bars between gaps, semicolons between alternatives. */
    private static GapCell bars(String stem, String answer, int count, int line) {
        Separators usual = new Separators('|', ';', false);
        List<Gap> gaps = usual.gaps(answer).stream()
                .map(gap -> new Gap(usual.alternatives(gap)))
                .toList();
        List<Finding> findings =
                gaps.stream().anyMatch(gap -> gap.alternatives().size() > 1)
                        ? List.of(Finding.warning("answers-read-as-alternatives", line, ChoiceKey.shorten(answer)))
                        : List.of();
        return checked(stem, gaps, count, answer, line, findings);
    }

    private static GapCell checked(
            String stem, List<Gap> gaps, int count, String answer, int line, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        if (count == 0) {
            findings.add(Finding.warning("gap-not-marked", line));
        } else if (count != gaps.size()) {
            findings.add(Finding.error("gap-count-differs", line, String.valueOf(count), ChoiceKey.shorten(answer)));
        }
        return new GapCell(stem, gaps, null, findings);
    }

    private static GapCell ofText(String stem, String answer, int line) {
        GapAnswers read = GapAnswers.read(stem, answer, line);
        return new GapCell(read.stem(), read.gaps(), null, read.findings());
    }
}
