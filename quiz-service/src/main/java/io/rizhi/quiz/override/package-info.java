/**
 * Owns what single people and units have instead of the rules of a quiz: more time, more attempts, another window. Says
 * which terms hold for a person; leaves open attempts to attempt, which resolves their deadlines again after a change.
 */
@NullMarked
package io.rizhi.quiz.override;

import org.jspecify.annotations.NullMarked;
