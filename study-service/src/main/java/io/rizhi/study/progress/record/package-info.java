/**
 * The study record and its store, and the loader that puts a record together with its publications and its person's
 * calendar. Events leave from the record, whose id is their key.
 */
@NullMarked
package io.rizhi.study.progress.record;

import org.jspecify.annotations.NullMarked;
