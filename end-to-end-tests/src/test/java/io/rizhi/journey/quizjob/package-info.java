/** Quizzes as their people use them: from a paper in an office document to the analysis of its questions, over two days. */
@NullMarked
package io.rizhi.journey.quizjob;

import org.jspecify.annotations.NullMarked;
