package io.rizhi.quiz.bank.model;

import java.util.Arrays;
import java.util.Optional;

/** What an order that is not quite right earns. */
public enum OrderingPolicy {
    /** All in place, or nothing. */
    EXACT("exact"),
    /** Items in their place. */
    ABSOLUTE_POSITION("absolute-position"),
    /** Items followed by the right one; the last place does not count. */
    NEXT_EXCLUDING_LAST("next-excluding-last"),
    /** Items followed by the right one; nothing after the last is right too. */
    NEXT_INCLUDING_LAST("next-including-last"),
    /** Right neighbours on both sides; none at an end is right too. */
    PREVIOUS_AND_NEXT("previous-and-next"),
    /** Pairs that stand in the right order to each other. */
    ALL_PAIRS("all-pairs"),
    /** Longest selection in the right order. */
    LONGEST_SUBSEQUENCE("longest-subsequence"),
    /** Longest run of items that follow each other rightly. */
    LONGEST_RUN("longest-run");

    private final String code;

    OrderingPolicy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<OrderingPolicy> ofCode(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code.equals(code))
                .findFirst();
    }
}
