/** Sentences in the caller's language, by key and named arguments. Problems have their own texts in service-kit. */
@NullMarked
package io.rizhi.study.texts;

import org.jspecify.annotations.NullMarked;
