package io.rizhi.quiz.importing;

import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.importing.source.Refusal;

/** Problems of imports. */
final class ImportProblems {
    static final Problem NO_TEXT = Problem.of("import-not-text", 422);
    static final Problem TOO_MANY_QUESTIONS = Problem.of("import-too-many-questions", 422);
    static final Problem COMMITTED = Problem.of("import-committed", 409);
    static final Problem NOTHING_TO_COMMIT = Problem.of("import-nothing-to-commit", 422);
    static final Problem DAMAGED = Problem.of("import-damaged", 422);
    static final Problem UNSAFE = Problem.of("import-unsafe", 422);
    static final Problem ENCRYPTED = Problem.of("import-encrypted", 422);
    static final Problem UNKNOWN_FORMAT = Problem.of("import-format-unknown", 422);
    static final Problem TOO_MUCH = Problem.of("import-too-much", 422);
    static final Problem ANKI_TOO_NEW = Problem.of("import-anki-too-new", 422);

    private ImportProblems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case DAMAGED -> DAMAGED;
            case UNSAFE -> UNSAFE;
            case ENCRYPTED -> ENCRYPTED;
            case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
            case TOO_MUCH -> TOO_MUCH;
            case ANKI_TOO_NEW -> ANKI_TOO_NEW;
        };
    }
}
