package io.rizhi.study.progress.explanation;

import java.util.List;

/**
 * Why a day is in its state.
 *
 * @param state the state
 * @param facts the facts in order
 * @param rule the rule that led from the facts to the state
 * @param ruleText the rule as a sentence in the caller's language
 */
public record ExplanationView(String state, List<ExplanationFact> facts, String rule, String ruleText) {}
