/**
 * Original files of imports and pictures of documents, kept byte by byte. Knows nothing of their content; files of
 * imports that nobody saves vanish after a while.
 */
@NullMarked
package io.rizhi.study.library.original;

import org.jspecify.annotations.NullMarked;
