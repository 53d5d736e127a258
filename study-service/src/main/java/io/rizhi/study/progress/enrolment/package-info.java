/**
 * How people come to follow a plan and leave it: by publishing, and by what happens in the directory afterwards.
 */
@NullMarked
package io.rizhi.study.progress.enrolment;

import org.jspecify.annotations.NullMarked;
