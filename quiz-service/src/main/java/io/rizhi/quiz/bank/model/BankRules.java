package io.rizhi.quiz.bank.model;

/**
 * What the organisation asks of its bank.
 *
 * @param isSecondPersonNeeded whether somebody other than the author must approve a question before a quiz may take it
 */
public record BankRules(boolean isSecondPersonNeeded) {
    public static final BankRules USUAL = new BankRules(false);
}
