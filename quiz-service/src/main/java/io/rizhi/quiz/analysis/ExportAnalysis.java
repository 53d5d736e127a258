package io.rizhi.quiz.analysis;

import io.rizhi.quiz.importing.table.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures as a table for spreadsheets, in the caller's language. */
final class ExportAnalysis {
    private static final List<String> ZH = List.of(
            "题目",
            "题型",
            "满分",
            "难度 P",
            "区分度 D",
            "标准差",
            "相关区分度",
            "区分效率",
            "有效权重",
            "随机猜测得分率",
            "最多人选的错误选项",
            "选择次数",
            "平均用时（秒）",
            "提示",
            "抽题",
            "含此题的答卷");
    private static final List<String> EN = List.of(
            "Question",
            "Type",
            "Highest mark",
            "Facility P",
            "Discrimination D",
            "Deviation",
            "Correlation",
            "Efficiency",
            "Effective weight",
            "Random guess",
            "Wrong option chosen most",
            "Times",
            "Mean seconds",
            "To look at",
            "Drawn",
            "Attempts with it");
    private static final List<String> HEAD_ZH =
            List.of("测验", "截至", "答卷", "平均分", "中位数", "标准差", "偏度", "峰度", "一致性", "误差比", "标准误");
    private static final List<String> HEAD_EN = List.of(
            "Quiz",
            "As of",
            "Attempts",
            "Mean",
            "Median",
            "Deviation",
            "Skewness",
            "Kurtosis",
            "Consistency",
            "Error ratio",
            "Standard error");

    private ExportAnalysis() {}

    static byte[] csv(QuizAnalysisView view, boolean isEnglish) {
        return Sheets.csv(rows(view, isEnglish));
    }

    static byte[] workbook(QuizAnalysisView view, boolean isEnglish) {
        return Sheets.workbook(isEnglish ? "Analysis" : "试题分析", rows(view, isEnglish));
    }

    private static List<List<String>> rows(QuizAnalysisView view, boolean isEnglish) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = isEnglish ? HEAD_EN : HEAD_ZH;
        List<String> values = head(view);
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), values.get(i)));
        }
        rows.add(List.of());
        rows.add(isEnglish ? EN : ZH);
        view.items().stream().map(item -> row(item, isEnglish)).forEach(rows::add);
        return rows;
    }

    private static List<String> head(QuizAnalysisView view) {
        return List.of(
                view.title(),
                view.asOf().toString(),
                Integer.toString(view.attempts()),
                text(view.mean()),
                text(view.median()),
                text(view.deviation()),
                text(view.skewness()),
                text(view.kurtosis()),
                text(view.consistency()),
                text(view.errorRatio()),
                text(view.standardError()));
    }

    private static List<String> row(ItemAnalysisView item, boolean isEnglish) {
        return List.of(
                item.stem(),
                item.type(),
                item.maxMark().toPlainString(),
                text(item.facility()),
                text(item.topMinusBottom()),
                text(item.deviation()),
                text(item.discrimination()),
                text(item.efficiency()),
                text(item.effectiveWeight()),
                text(item.guess()),
                Objects.requireNonNullElse(item.wrongOption(), ""),
                text(item.wrongTimes()),
                text(item.meanSeconds()),
                String.join(" ", item.flags()),
                item.isDrawn() ? isEnglish ? "yes" : "是" : "",
                Integer.toString(item.attempts()));
    }

    private static String text(@Nullable Number figure) {
        return figure == null ? "" : figure.toString();
    }
}
