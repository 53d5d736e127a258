package io.rizhi.quiz.report.model;

import java.util.Arrays;
import java.util.Optional;

/** What the member finds wrong. The code is what API and storage carry. */
public enum ReportKind {
    WRONG_KEY("wrong-key"),
    UNCLEAR("unclear"),
    TYPO("typo"),
    OUTDATED("outdated"),
    OTHER("other");

    public static final String CODES = "wrong-key|unclear|typo|outdated|other";

    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ReportKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
