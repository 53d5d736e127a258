package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuestionId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws questions for rules without replacement. Questions are offered in the order least met first, equals at random;
 * one is taken if all taken so far still fit their rules, moving earlier ones to another of their rules where that makes
 * room (augmenting paths). So every rule is filled whenever that is possible at all, and no question that was met more
 * often stands where one of the same rule that was met less could stand.
 */
public final class Drawing {
    private final Map<String, Integer> free = new LinkedHashMap<>();
    private final Map<QuestionId, List<String>> rulesOf = new LinkedHashMap<>();
    private final Map<QuestionId, String> taken = new LinkedHashMap<>();

    private Drawing(List<DrawRule> rules, Map<String, List<QuestionId>> candidates, Set<QuestionId> excluded) {
        for (DrawRule rule : rules) {
            free.put(rule.id(), rule.count());
            candidates.getOrDefault(rule.id(), List.of()).stream()
                    .filter(id -> !excluded.contains(id))
                    .forEach(id -> rulesOf.computeIfAbsent(id, none -> new ArrayList<>(1))
                            .add(rule.id()));
        }
    }

    /**
     * Rule by question, in the order of the rules; fewer than asked where the candidates do not suffice.
     *
     * @param candidates questions by rule, each once; the same order and chance make the same paper
     * @param excluded questions that are on the paper already
     * @param met how often the person met a question
     */
    public static Map<QuestionId, String> draw(
            List<DrawRule> rules,
            Map<String, List<QuestionId>> candidates,
            Set<QuestionId> excluded,
            Map<QuestionId, Integer> met,
            Random random) {
        Drawing drawing = new Drawing(rules, candidates, excluded);
        List<QuestionId> offered = new ArrayList<>(drawing.rulesOf.keySet());
        Collections.shuffle(offered, random);
        if (!met.isEmpty()) {
            offered.sort(Comparator.comparing(id -> met.getOrDefault(id, 0)));
        }
        int wanted = rules.stream().mapToInt(DrawRule::count).sum();
        for (QuestionId id : offered) {
            if (drawing.taken.size() == wanted) {
                break;
            }
            drawing.offer(id);
        }
        return drawing.inOrder(rules, random);
    }

    /** The questions of one paper. */
    public static List<DrawnQuestion> draw(PublishedQuiz quiz, Map<QuestionId, Integer> met, Random random) {
        Layout layout = quiz.layout();
        Set<QuestionId> fixed = new HashSet<>();
        quiz.questions().forEach(question -> fixed.add(question.id()));
        List<DrawnQuestion> drawn = new ArrayList<>();
        draw(layout.rules(), layout.candidates(), fixed, met, random).forEach((id, rule) -> {
            PaperQuestion question = layout.pool().get(id);
            if (question != null) {
                drawn.add(new DrawnQuestion(id, question.version(), rule));
            }
        });
        return List.copyOf(drawn);
    }

    /** Looks, rule by rule, for one with room, going through questions that could move to make some. */
    private void offer(QuestionId id) {
        Map<String, @Nullable QuestionId> comesFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String rule : rulesOf.getOrDefault(id, List.of())) {
            comesFrom.put(rule, id);
            open.add(rule);
        }
        while (!open.isEmpty()) {
            String rule = open.remove();
            if (free.getOrDefault(rule, 0) > 0) {
                free.merge(rule, -1, Integer::sum);
                settle(id, rule, comesFrom);
                return;
            }
            taken.forEach((other, place) -> {
                if (place.equals(rule)) {
                    rulesOf.getOrDefault(other, List.of()).stream()
                            .filter(next -> !comesFrom.containsKey(next))
                            .forEach(next -> {
                                comesFrom.put(next, other);
                                open.add(next);
                            });
                }
            });
        }
    }

    private void settle(QuestionId id, String last, Map<String, @Nullable QuestionId> comesFrom) {
        String rule = last;
        QuestionId mover = comesFrom.get(rule);
        while (mover != null && !mover.equals(id)) {
            String before = taken.put(mover, rule);
            if (before == null) {
                return;
            }
            rule = before;
            mover = comesFrom.get(rule);
        }
        taken.put(id, rule);
    }

    private Map<QuestionId, String> inOrder(List<DrawRule> rules, Random random) {
        Map<QuestionId, String> ordered = new LinkedHashMap<>();
        for (DrawRule rule : rules) {
            List<QuestionId> own = new ArrayList<>(taken.keySet().stream()
                    .filter(id -> rule.id().equals(taken.get(id)))
                    .sorted(Comparator.comparing(QuestionId::value))
                    .toList());
            Collections.shuffle(own, random);
            own.forEach(id -> ordered.put(id, rule.id()));
        }
        return ordered;
    }
}
