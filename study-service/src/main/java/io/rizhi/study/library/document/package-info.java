/**
 * Documents and their immutable revisions: titles, hashes, section lists, what changed, the stored original.
 * Does not parse files; importing does. Plans and reading ask it for revisions.
 */
@NullMarked
package io.rizhi.study.library.document;

import org.jspecify.annotations.NullMarked;
