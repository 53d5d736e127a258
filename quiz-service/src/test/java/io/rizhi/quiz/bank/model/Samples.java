package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One complete question of every type. */
public final class Samples {
    private Samples() {}

    public static List<Content> all() {
        List<Content> all = new ArrayList<>(List.of(
                choice(QuestionType.SINGLE, "b"),
                choice(QuestionType.MULTIPLE, "ab"),
                Content.of(QuestionType.TRUE_FALSE, "天是蓝的").isTrue(true).build(),
                Content.of(QuestionType.FILL_IN, "坚持____")
                        .gaps(List.of(new Gap(List.of("综合治理"))))
                        .build(),
                shortAnswer(),
                Content.of(QuestionType.SHORT_TEXT, "首都是？")
                        .gaps(List.of(new Gap(List.of("北京", "北京市"))))
                        .build(),
                numeric(),
                matching(),
                ordering(),
                cloze()));
        all.add(composite());
        all.add(Content.of(QuestionType.DESCRIPTION, "请先阅读").build());
        return all;
    }

    public static Content choice(QuestionType type, String right) {
        List<Option> options = new ArrayList<>();
        for (char letter = 'a'; letter <= 'e'; letter++) {
            options.add(new Option(String.valueOf(letter), "选项" + letter, right.indexOf(letter) >= 0));
        }
        return Content.of(type, "题").options(options).build();
    }

    public static Content shortAnswer() {
        return Content.of(QuestionType.SHORT_ANSWER, "谈谈看法")
                .mark(new BigDecimal("5"))
                .guidance("三点")
                .structure(new Structure(
                        List.of(),
                        List.of(),
                        List.of(
                                new Criterion(
                                        "k1",
                                        "观点",
                                        new BigDecimal("3"),
                                        List.of(new Criterion.Level("清楚", new BigDecimal("3")))),
                                new Criterion("k2", "表达", new BigDecimal("2"), List.of())),
                        List.of(new Keywords(List.of("安全", "平安"), BigDecimal.ONE, Keywords.Need.REQUIRED)),
                        null))
                .build();
    }

    public static Content numeric() {
        return Content.of(QuestionType.NUMERIC, "杆长？")
                .gaps(List.of(Gap.number(
                        List.of(NumberKey.of("1.5", "0.05")),
                        List.of(
                                new Unit("m", BigDecimal.ONE),
                                new Unit("cm", new BigDecimal("0.01")),
                                new Unit("km", new BigDecimal("1000"))),
                        false)))
                .build();
    }

    public static Content matching() {
        return OpaqueIds.in(Content.of(QuestionType.MATCHING, "连线")
                .options(List.of(Option.item("1", "北京"), Option.item("2", "东京"), Option.item("3", "首尔")))
                .prompts(List.of(new Prompt("1", "中国", "1", null), new Prompt("2", "日本", "2", "再看看地图")))
                .build());
    }

    public static Content ordering() {
        return OpaqueIds.in(Content.of(QuestionType.ORDERING, "排序")
                .options(List.of(
                        Option.item("1", "断电"), Option.item("2", "验电"), Option.item("3", "接地"), Option.item("4", "挂牌")))
                .build());
    }

    public static Content cloze() {
        return OpaqueIds.in(Content.of(QuestionType.CLOZE, "[[1]]是[[2]]，约[[3]]米，属于[[4]]")
                .gaps(List.of(
                        new Gap(List.of("长城")),
                        Gap.choice(
                                GapKind.CHOICE, List.of(new Option("x", "古建筑", true), new Option("y", "现代建筑", false))),
                        Gap.number(List.of(NumberKey.of("8", "1")), List.of(), false)
                                .withWeight(new BigDecimal("2")),
                        Gap.choice(
                                GapKind.MULTIPLE,
                                List.of(
                                        new Option("p", "世界遗产", true),
                                        new Option("q", "景区", true),
                                        new Option("r", "水库", false)))))
                .build());
    }

    public static Content composite() {
        return Content.of(QuestionType.COMPOSITE, "阅读下面的材料")
                .mark(new BigDecimal("10"))
                .children(List.of(
                        new Child("c1", choice(QuestionType.SINGLE, "a").withMark(new BigDecimal("2"))),
                        new Child("c2", cloze().withMark(new BigDecimal("5"))),
                        new Child("c3", ordering().withMark(new BigDecimal("3")))))
                .build();
    }
}
