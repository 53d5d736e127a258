/**
 * Pictures of questions by the hash of their bytes. Stored once and never changed; removed only when no version of a
 * question, no correction and no import has named them for a while. Does not know questions: who may see a picture is told
 * by the feature that shows questions to people, and what is named by the features that store texts.
 */
@NullMarked
package io.rizhi.quiz.asset;

import org.jspecify.annotations.NullMarked;
