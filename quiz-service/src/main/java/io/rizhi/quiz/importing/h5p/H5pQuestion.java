package io.rizhi.quiz.importing.h5p;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.source.Json;
import io.rizhi.quiz.importing.source.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of one library to one question, its texts still HTML. Findings have no line yet. */
final class H5pQuestion {
    private static final int ALL = 100;
    private static final int MOST_HINTS = 20;

    private final JsonNode params;
    private final JsonNode behaviour;
    private final List<Finding> findings;
    private final List<String> hints = new ArrayList<>();
    private @Nullable String explanation;
    private @Nullable String correct;
    private @Nullable String partial;
    private @Nullable String incorrect;
    private boolean keepsOrder;

    H5pQuestion(JsonNode params, List<Finding> findings) {
        this.params = params;
        this.behaviour = params.path("behaviour");
        this.findings = findings;
    }

    Content read(String library) {
        overall();
        ContentBuilder builder =
                switch (library) {
                    case "H5P.MultiChoice" -> choice();
                    case "H5P.TrueFalse" -> truth();
                    default -> blanks();
                };
        Feedback feedback = new Feedback(correct, partial, incorrect);
        return builder.explanation(explanation)
                .notes(new Notes(null, null, null, feedback, hints(), null, keepsOrder, null))
                .build();
    }

    /** More of them than a question may have are one. */
    private List<String> hints() {
        return hints.size() <= MOST_HINTS ? hints : List.of(String.join("<br>", hints));
    }

    private void lost(String what) {
        findings.add(Finding.warning("part-not-kept", 0, ChoiceKey.shorten(what)));
    }

    private static @Nullable String orNull(String html) {
        return RichText.isEmpty(html) ? null : html;
    }

    /** One range over everything is said to everybody; else the ends are for right and wrong, what is between for some. */
    private void overall() {
        for (JsonNode range : params.path("overallFeedback")) {
            String text = orNull(Json.text(range, "feedback"));
            int from = range.path("from").asInt(0);
            int to = range.path("to").asInt(ALL);
            if (text == null) {
                continue;
            }
            if (from <= 0 && to >= ALL && explanation == null) {
                explanation = text;
            } else if (to >= ALL && correct == null) {
                correct = text;
            } else if (from <= 0 && incorrect == null) {
                incorrect = text;
            } else if (partial == null) {
                partial = text;
            } else {
                lost("overallFeedback " + from + "–" + to);
            }
        }
    }

    /** The picture above the text, as HTML; films and sounds are named. */
    private String media() {
        JsonNode own = params.path("media");
        JsonNode media = own.path("type").isObject() ? own.path("type") : own;
        String library = Json.text(media, "library");
        JsonNode file = media.path("params").path("file");
        if (!library.startsWith("H5P.Image ") || Json.text(file, "path").isEmpty()) {
            if (!library.isEmpty() && !media.path("params").isEmpty() && !library.startsWith("H5P.Image ")) {
                lost(library);
            }
            return "";
        }
        return "<p><img src=\"" + RichText.escaped(Json.text(file, "path")) + "\" alt=\""
                + RichText.escaped(RichText.text(Json.text(media.path("params"), "alt"))) + "\"></p>";
    }

    private ContentBuilder choice() {
        List<Option> options = new ArrayList<>();
        params.path("answers").forEach(answer -> options.add(option(answer, options.size() + 1)));
        long right = options.stream().filter(Option::isCorrect).count();
        boolean isSingle =
                switch (Json.text(behaviour, "type")) {
                    case "single" -> true;
                    case "multi" -> false;
                    default ->
                        behaviour.has("singleAnswer")
                                ? behaviour.path("singleAnswer").asBoolean()
                                : right == 1;
                };
        keepsOrder = !behaviour.path("randomAnswers").asBoolean(true);
        ContentBuilder builder = Content.of(
                        isSingle ? QuestionType.SINGLE : QuestionType.MULTIPLE, media() + Json.text(params, "question"))
                .options(options);
        return isSingle ? builder : scored(builder, right);
    }

    /** Each right option is a point and each wrong one costs one, unless the whole is one point. */
    private ContentBuilder scored(ContentBuilder builder, long right) {
        boolean isOnePoint = behaviour.path("singlePoint").asBoolean(false);
        if (isOnePoint && behaviour.path("passPercentage").asInt(ALL) < ALL) {
            lost("passPercentage " + behaviour.path("passPercentage").asInt(ALL));
        }
        return builder.scoring(Scoring.choices(isOnePoint ? GradingPolicy.EXACT : GradingPolicy.PENALISED))
                .mark(isOnePoint ? BigDecimal.ONE : points(right));
    }

    private static BigDecimal points(long count) {
        return BigDecimal.valueOf(Math.max(1, count)).min(ContentRules.GREATEST_MARK);
    }

    private Option option(JsonNode answer, int n) {
        JsonNode told = answer.path("tipsAndFeedback").isObject() ? answer.path("tipsAndFeedback") : answer;
        String text = Json.text(answer, "text");
        String tip = Json.text(told, "tip");
        if (!RichText.isEmpty(tip)) {
            hints.add(RichText.escaped(RichText.text(text) + "：" + RichText.text(tip)));
        }
        if (!RichText.isEmpty(Json.text(told, "notChosenFeedback"))) {
            lost("notChosenFeedback: " + RichText.text(Json.text(told, "notChosenFeedback")));
        }
        String feedback = Json.text(told, "chosenFeedback").isEmpty()
                ? Json.text(told, "feedback")
                : Json.text(told, "chosenFeedback");
        return new Option("o" + n, text, isTrue(answer.path("correct")), null, orNull(feedback), false);
    }

    private static boolean isTrue(JsonNode value) {
        return value.asText("").equalsIgnoreCase("true");
    }

    private ContentBuilder truth() {
        JsonNode key = params.path("correct");
        boolean isKey = key.asText("").matches("(?i)true|false");
        correct = orNull(Json.text(behaviour, "feedbackOnCorrect"));
        incorrect = orNull(Json.text(behaviour, "feedbackOnWrong"));
        return Content.of(QuestionType.TRUE_FALSE, media() + Json.text(params, "question"))
                .isTrue(isKey ? isTrue(key) : null);
    }

    private ContentBuilder blanks() {
        BlanksText text = new BlanksText(behaviour.path("caseSensitive").asBoolean(true), findings);
        String task = Json.text(params, "text");
        text.plain(media());
        text.plain(RichText.isEmpty(task) ? "" : task);
        params.path("questions").forEach(block -> text.block(block.asText("")));
        hints.addAll(text.hints());
        if (behaviour.path("acceptSpellingErrors").asBoolean(false)) {
            lost("acceptSpellingErrors");
        }
        if (text.size() == 0) {
            findings.add(Finding.error("gap-not-marked", 0));
        }
        return text.build().mark(points(text.size()));
    }
}
