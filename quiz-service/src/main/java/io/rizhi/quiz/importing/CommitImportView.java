package io.rizhi.quiz.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commit did.
 *
 * @param skipped questions left out: excluded, or with errors
 * @param quizId null when no draft quiz was asked for
 */
record CommitImportView(
        List<String> questionIds, int skipped, @Nullable String quizId) {}
