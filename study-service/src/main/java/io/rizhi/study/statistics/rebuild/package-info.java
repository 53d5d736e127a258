/**
 * Folding all numbers anew beside the served ones.
 */
@NullMarked
package io.rizhi.study.statistics.rebuild;

import org.jspecify.annotations.NullMarked;
