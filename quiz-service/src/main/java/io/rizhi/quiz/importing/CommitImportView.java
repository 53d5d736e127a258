package io.rizhi.quiz.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commit did.
 *
 * @param questionIds new questions and those that got a new version
 * @param skipped questions left out: excluded, with errors, or in the bank already
 * @param replaced those of the questions that are a new version of one in the bank
 * @param inBank those of the skipped ones that the bank has already
 * @param quizId null when no draft quiz was asked for
 */
record CommitImportView(
        List<String> questionIds,
        int skipped,
        int replaced,
        int inBank,
        @Nullable String quizId) {}
