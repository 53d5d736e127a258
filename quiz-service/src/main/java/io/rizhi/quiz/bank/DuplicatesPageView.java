package io.rizhi.quiz.bank;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of questions with the same wording; retired ones are left out.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(name = "DuplicatesPage")
record DuplicatesPageView(
        List<DuplicateGroup> items, @Nullable String next) {

    /**
     * Questions with the same wording, the one changed last first.
     *
     * @param isSameKey whether all of them have the same key
     */
    record DuplicateGroup(boolean isSameKey, List<QuestionView> questions) {}
}
