package io.rizhi.quiz.importing.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a section heading, with the notes under it, says about its questions.
 *
 * @param line of the heading; 0 for the part of a paper before any heading
 * @param ordinal 3 for 三、; 0 when the heading has no number
 * @param total mark of the whole section
 * @param count how many questions the heading announces, 0 when it does not
 */
record Section(
        int line,
        int ordinal,
        String title,
        @Nullable DeclaredType type,
        @Nullable BigDecimal perQuestion,
        @Nullable BigDecimal perGap,
        @Nullable BigDecimal total,
        int count,
        @Nullable PaperPolicy policy,
        List<Finding> findings) {

    static final Section NONE = new Section(0, 0, "", null, null, null, null, 0, null, List.of());
}
