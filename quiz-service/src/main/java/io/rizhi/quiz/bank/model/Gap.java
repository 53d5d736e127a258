package io.rizhi.quiz.bank.model;

import java.util.List;

/** One gap of a fill-in question with every text that counts as right. */
public record Gap(List<String> alternatives) {
    public Gap {
        alternatives = List.copyOf(alternatives);
    }
}
