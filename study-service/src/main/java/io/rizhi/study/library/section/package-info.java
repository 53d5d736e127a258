/**
 * The text of sections for readers and editors, with entity tags. Does not record that anything was read.
 */
@NullMarked
package io.rizhi.study.library.section;

import org.jspecify.annotations.NullMarked;
