/**
 * Pictures of questions by the hash of their bytes. Stored once, never changed and never removed, because published
 * versions and old attempts refer to them. Does not know questions: who may see a picture is told by the feature that shows
 * questions to people.
 */
@NullMarked
package io.rizhi.quiz.asset;

import org.jspecify.annotations.NullMarked;
