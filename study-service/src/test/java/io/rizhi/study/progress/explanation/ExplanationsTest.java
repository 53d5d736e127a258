package io.rizhi.study.progress.explanation;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.plan.model.FindingCode;
import io.rizhi.study.progress.model.FactCode;
import io.rizhi.study.progress.model.RecordFixtures;
import io.rizhi.study.progress.model.RuleCode;
import io.rizhi.study.texts.Texts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final Explanations explanations = new Explanations(Texts.load("explanation"));
    private final RecordFixtures person = RecordFixtures.following(publication(quizDay(1, MONDAY, section("s1"))))
            .read(1, "s1", "2026-11-23T09:05")
            .answered(1, 40, "2026-11-23T09:20");

    @Test
    void every_fact_rule_and_finding_has_words_in_both_languages_and_no_words_are_left_over() {
        Set<String> explained = Stream.concat(
                        Stream.of(FactCode.values()).map(fact -> "fact." + fact.code()),
                        Stream.of(RuleCode.values()).map(rule -> "rule." + rule.code()))
                .collect(Collectors.toSet());
        Set<String> found =
                Stream.of(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());

        assertThat(Texts.load("explanation").keys()).isEqualTo(explained);
        assertThat(Texts.load("plan-findings").keys()).isEqualTo(found);
    }

    @Test
    void says_in_chinese_what_happened_and_which_rule_holds() {
        ExplanationView view =
                explanations.explain(person.day(1, "2026-11-24T10:00"), RecordFixtures.SHANGHAI, "zh-CN");

        assertThat(view.facts())
                .extracting(ExplanationFact::text)
                .containsExactly(
                        "应在 2026年11月23日 当天完成。",
                        "“章节 s1”已于 11月23日 09:05 读完。",
                        "最近一次测验于 11月23日 09:20 提交，得分 40%，未达到及格线 60%。",
                        "逾期后最晚可补学到 2026年11月26日。");
        assertThat(view.rule()).isEqualTo("overdue-in-window");
        assertThat(view.ruleText()).contains("逾期");
    }

    @Test
    void says_it_in_english_to_those_who_read_english() {
        ExplanationView view = explanations.explain(person.day(1, "2026-11-24T10:00"), RecordFixtures.SHANGHAI, "en");

        assertThat(view.facts().get(1).text()).isEqualTo("“章节 s1” was read at 23 Nov 09:05.");
        assertThat(view.ruleText()).contains("overdue");
    }
}
