package io.rizhi.quiz.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.QuestionMatch;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final QuestionMatch ANY = new QuestionMatch(null, false, List.of(), null, null);

    @Test
    void a_narrow_rule_is_filled_although_a_broad_one_stands_before_it() {
        List<DrawRule> rules = List.of(rule("broad", 2), rule("narrow", 1));
        Map<String, List<QuestionId>> candidates = Map.of("broad", ids(1, 2, 3), "narrow", ids(1));

        for (int seed = 0; seed < 50; seed++) {
            Map<QuestionId, String> drawn = Drawing.draw(rules, candidates, Set.of(), Map.of(), new Random(seed));

            assertThat(drawn).hasSize(3).containsEntry(id(1), "narrow");
        }
    }

    @Test
    void what_is_on_the_paper_already_is_not_drawn() {
        Map<QuestionId, String> drawn =
                Drawing.draw(List.of(rule("r", 3)), Map.of("r", ids(1, 2, 3)), Set.of(id(2)), Map.of(), new Random(1));

        assertThat(drawn).containsOnlyKeys(id(1), id(3));
    }

    @Test
    void any_bank_gives_exact_counts_no_repeats_and_the_least_met_first() {
        Random world = new Random(20261126);
        for (int round = 0; round < 2_000; round++) {
            Bank bank = Bank.any(world);
            Map<QuestionId, String> drawn = Drawing.draw(
                    bank.rules(), bank.candidates(), bank.fixed(), bank.met(), new Random(world.nextLong()));

            assertThat(drawn.keySet()).noneMatch(bank.fixed()::contains);
            drawn.forEach((id, rule) -> assertThat(bank.candidates().get(rule)).contains(id));
            for (DrawRule rule : bank.rules()) {
                assertThat(count(drawn, rule)).isLessThanOrEqualTo(rule.count());
            }
            assertThat(drawn).hasSize(bank.most());
            bank.rules().forEach(rule -> assertLeastMet(bank, drawn, rule));
        }
    }

    /** Nothing left out was met less than something drawn for a rule that could have had it. */
    private static void assertLeastMet(Bank bank, Map<QuestionId, String> drawn, DrawRule rule) {
        int least = bank.candidates().get(rule.id()).stream()
                .filter(id -> !drawn.containsKey(id) && !bank.fixed().contains(id))
                .mapToInt(id -> bank.met().getOrDefault(id, 0))
                .min()
                .orElse(Integer.MAX_VALUE);
        int most = drawn.entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule.id()))
                .mapToInt(entry -> bank.met().getOrDefault(entry.getKey(), 0))
                .max()
                .orElse(0);
        assertThat(most).isLessThanOrEqualTo(least);
    }

    private static long count(Map<QuestionId, String> drawn, DrawRule rule) {
        return drawn.values().stream().filter(rule.id()::equals).count();
    }

    /** A small bank with overlapping rules. */
    private record Bank(
            List<DrawRule> rules,
            Map<String, List<QuestionId>> candidates,
            Set<QuestionId> fixed,
            Map<QuestionId, Integer> met) {
        static Bank any(Random random) {
            int size = 1 + random.nextInt(9);
            List<DrawRule> rules = new ArrayList<>();
            Map<String, List<QuestionId>> candidates = new HashMap<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                rules.add(rule("r" + i, 1 + random.nextInt(3)));
                candidates.put("r" + i, some(size, random));
            }
            Map<QuestionId, Integer> met = new HashMap<>();
            some(size, random).forEach(id -> met.put(id, random.nextInt(4)));
            Set<QuestionId> fixed = random.nextInt(3) == 0 ? new HashSet<>(some(3, random)) : Set.of();
            return new Bank(rules, candidates, fixed, met);
        }

        private static List<QuestionId> some(int size, Random random) {
            return IntStream.rangeClosed(1, size)
                    .filter(i -> random.nextBoolean())
                    .mapToObj(DrawingTest::id)
                    .toList();
        }

        /** The most that can be drawn, by trying every way. */
        int most() {
            Map<String, Integer> free = new HashMap<>();
            rules.forEach(rule -> free.put(rule.id(), rule.count()));
            List<QuestionId> all = candidates.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(id -> !fixed.contains(id))
                    .toList();
            return most(all, 0, free);
        }

        private int most(List<QuestionId> all, int from, Map<String, Integer> free) {
            if (from == all.size()) {
                return 0;
            }
            int best = most(all, from + 1, free);
            for (DrawRule rule : rules) {
                if (free.get(rule.id()) > 0 && candidates.get(rule.id()).contains(all.get(from))) {
                    Map<String, Integer> less = new HashMap<>(free);
                    less.merge(rule.id(), -1, Integer::sum);
                    best = Math.max(best, 1 + most(all, from + 1, less));
                }
            }
            return best;
        }
    }

    private static DrawRule rule(String id, int count) {
        return new DrawRule(id, null, ANY, count, BigDecimal.ONE);
    }

    private static List<QuestionId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(DrawingTest::id).toList();
    }

    private static QuestionId id(int number) {
        return new QuestionId("q" + number);
    }
}
