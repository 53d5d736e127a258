package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.BankRules;

/**
 * What the organisation asks of its bank.
 *
 * @param isSecondPersonNeeded whether somebody other than the author must approve a question before a quiz may take it
 */
record BankSettingsView(boolean isSecondPersonNeeded) {
    static BankSettingsView of(BankRules rules) {
        return new BankSettingsView(rules.isSecondPersonNeeded());
    }
}
