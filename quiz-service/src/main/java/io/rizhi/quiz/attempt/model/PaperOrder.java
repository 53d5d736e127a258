package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.DrawnQuestion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The order in which one attempt shows questions and options. Options such as 以上都对 keep their place; a question whose
 * texts name letters keeps the order it was written in.
 */
public final class PaperOrder {
    private static final Pattern FIXED = Pattern.compile(
            "^(?:以上|上述|前述|其他|其它)|(?:以上|上述|各项|选项|三项|四项)(?:都|均|全|皆|答案)|^(?i:(?:all|none|both|neither) of )");
    private static final Pattern NAMES_LETTERS = Pattern.compile(
            "^[A-Z](?:\\s*[、,，和与及/]\\s*[A-Z])+|选项?\\s*[A-Z](?![A-Za-z])|(?:答案|故选|应选)\\s*[为是:：]?\\s*[A-Z](?![A-Za-z])");

    private PaperOrder() {}

    /** Fixed and drawn questions, part by part; a quiz that shuffles does so within each part. */
    public static List<OrderedQuestion> of(PublishedQuiz quiz, List<DrawnQuestion> drawn, Random random) {
        PublishedQuiz paper = quiz.paper(drawn);
        Map<String, List<PaperQuestion>> parts = new LinkedHashMap<>();
        paper.questions()
                .forEach(question -> parts.computeIfAbsent(
                                paper.layout().places().getOrDefault(question.id(), ""), part -> new ArrayList<>())
                        .add(question));
        if (quiz.settings().isShuffled()) {
            parts.values().forEach(part -> Collections.shuffle(part, random));
        }
        Map<QuestionId, DrawnQuestion> rules =
                drawn.stream().collect(Collectors.toMap(DrawnQuestion::id, question -> question));
        return parts.values().stream()
                .flatMap(List::stream)
                .map(question -> ordered(question, quiz.settings().areOptionsShuffled(), random)
                        .drawnBy(rules.get(question.id())))
                .toList();
    }

    /** One question in an order of its own. */
    public static OrderedQuestion ordered(PaperQuestion question, boolean isShuffled, Random random) {
        Content content = question.content();
        Map<String, List<String>> inner = new HashMap<>();
        gaps("", content, isShuffled, random, inner);
        for (Child child : content.children()) {
            inner.put(OrderedQuestion.child(child.id()), options(child.content(), isShuffled, random));
            gaps(child.id(), child.content(), isShuffled, random, inner);
        }
        return new OrderedQuestion(question.id(), options(content, isShuffled, random), inner, null);
    }

    private static void gaps(
            String child, Content content, boolean isShuffled, Random random, Map<String, List<String>> inner) {
        for (int i = 0; i < content.gaps().size(); i++) {
            Gap gap = content.gaps().get(i);
            if (gap.kindOrText().hasOptions()) {
                boolean isMixed = isShuffled && !content.notes().keepsOrder();
                inner.put(OrderedQuestion.gap(child, i), shuffled(gap.options(), isMixed, random));
            }
        }
    }

    /** The order of an ordering and the sides of a matching would tell the key, so these are always shuffled. */
    private static List<String> options(Content content, boolean isShuffled, Random random) {
        if (content.type() == QuestionType.ORDERING || content.type() == QuestionType.MATCHING) {
            List<String> ids =
                    new ArrayList<>(content.options().stream().map(Option::id).toList());
            Collections.shuffle(ids, random);
            return ids;
        }
        boolean isMixed = isShuffled && !content.notes().keepsOrder() && !namesLetters(content);
        return shuffled(content.options(), isMixed, random);
    }

    private static List<String> shuffled(List<Option> options, boolean isShuffled, Random random) {
        List<String> ids = options.stream().map(Option::id).toList();
        if (!isShuffled) {
            return ids;
        }
        List<Integer> movable = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!options.get(i).isFixed()
                    && !FIXED.matcher(options.get(i).text()).find()) {
                movable.add(i);
            }
        }
        List<Integer> shuffled = new ArrayList<>(movable);
        Collections.shuffle(shuffled, random);
        List<String> ordered = new ArrayList<>(ids);
        for (int i = 0; i < movable.size(); i++) {
            ordered.set(movable.get(i), ids.get(shuffled.get(i)));
        }
        return ordered;
    }

    private static boolean namesLetters(Content content) {
        String explanation = content.explanation();
        return content.options().stream()
                        .anyMatch(option -> NAMES_LETTERS.matcher(option.text()).find())
                || explanation != null && NAMES_LETTERS.matcher(explanation).find();
    }
}
