package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.QuestionContent;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A repair of one question under review.
 *
 * @param version of the batch it is made on
 * @param content null leaves the content as it is
 */
record ImportItemRequest(int version, @Nullable @Valid QuestionContent content, boolean isExcluded) {}
