/**
 * Study records: who was asked what, what was done, the state of every day and why, streaks, excuses, attestations, nudges
 * and quiz tickets. Takes proofs from reading and results from quizzes; decides nothing about texts or questions.
 */
@NullMarked
package io.rizhi.study.progress;

import org.jspecify.annotations.NullMarked;
