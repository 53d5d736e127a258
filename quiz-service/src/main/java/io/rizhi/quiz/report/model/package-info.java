/** What a report is and when it may change; plain Java. */
@NullMarked
package io.rizhi.quiz.report.model;

import org.jspecify.annotations.NullMarked;
